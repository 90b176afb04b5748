package org.sarcomaregistry.http;

import java.util.Locale;
import org.sarcomaregistry.domain.text.Text;

/** Every kind of problem that the service answers with. Their codes are stable. */
public enum ProblemKind {
    BROKEN_BODY(400, "Innholdet er ikke det kontrakten sier", "The body is not what the contract says"),
    BAD_PARAMETER(400, "En parameter mangler eller er feil", "A parameter is missing or wrong"),
    BAD_REQUEST(400, "Forespørselen er ikke riktig bygd", "The request is malformed"),
    UNAUTHENTICATED(401, "Et gyldig adgangstoken mangler", "A valid access token is missing"),
    INSUFFICIENT_SCOPE(403, "Tokenet gir ikke denne adgangen", "The token does not carry this scope"),
    NOT_APPOINTED(403, "Registeret har ikke gitt deg denne oppgaven", "The registry has not appointed you to this"),
    OTHER_ORIGIN(403, "Skjemaet kom fra et annet nettsted", "The form came from another site"),
    NOT_FOUND(404, "Finnes ikke", "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "Metoden går ikke her", "The method is not possible here"),
    NOT_ACCEPTABLE(
            406, "Svaret finnes ikke i et format du tar imot", "The answer has none of the formats that you accept"),
    REQUEST_TIMEOUT(408, "Forespørselen kom for langsomt", "The request came too slowly"),
    ORIGINAL_UNKNOWN(409, "Meldingen som skal erstattes, er ukjent", "The message to be replaced is unknown"),
    ORIGINAL_REPLACED(
            409, "Meldingen er allerede erstattet eller trukket", "The message was replaced or withdrawn already"),
    ORIGINAL_OF_OTHER_PERSON(409, "Meldingen gjelder en annen person", "The message is about another person"),
    DRAFT_CLOSED(409, "Utkastet er sendt eller forkastet", "The draft was submitted or discarded"),
    DRAFT_HELD(409, "En annen har utkastet; overta det først", "Somebody else holds the draft; take it over first"),
    DRAFT_EXISTS(
            409, "Avdelingen har et utkast om det samme fra før", "The department has a draft about the same already"),
    REPORT_NOT_OWED(409, "Meldingen ventes ikke lenger", "The report is no longer expected"),
    DISPOSITION_OVERTAKEN(409, "Et nyere svar står foran", "A newer word stands before this one"),
    QUERY_CONFIRMED(409, "Enheten har alt bekreftet dette", "The unit has confirmed this already"),
    QUERY_OUT_OF_TURN(
            409,
            "Spørsmålet er avsluttet, eller det er den andres tur",
            "The query is closed, or it is the other's turn"),
    NOT_DOUBTED(409, "Dette er ikke tvilsomt ved meldingene", "Nothing of that kind is doubtful about these messages"),
    NOTHING_TO_JOIN(
            409,
            "Numrene er alt én persons, eller ingenting knytter dem sammen",
            "The numbers are one person's already, or nothing joins them"),
    CONFLICT(409, "To forespørsler kom i veien for hverandre", "Two requests got in each other's way"),
    DRAFT_STALE(412, "Utkastet er lagret på nytt i mellomtiden", "The draft was saved again meanwhile"),
    TOO_LARGE(413, "Innholdet er for stort", "The body is too large"),
    URI_TOO_LONG(414, "Adressen er for lang", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Innholdet må være application/json", "The body must be application/json"),
    REJECTED(422, "Meldingen er avvist", "The message is rejected"),
    WRONG_FORM(422, "Dette skjemaet tas imot et annet sted", "This form is taken elsewhere"),
    MESSAGE_ID_REUSED(422, "Meldings-id-en er brukt med annet innhold", "The message id was used with other content"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Nøkkelen i Idempotency-Key er brukt med annet innhold",
            "The key in Idempotency-Key was used with other content"),
    DRAFT_REFUSED(422, "Utkastet tas ikke imot slik", "The draft is not taken like this"),
    DISPOSITION_REFUSED(422, "Svaret tas ikke imot slik", "The word is not taken like this"),
    DESK_REFUSED(422, "Dette tas ikke imot slik", "This is not taken like this"),
    PRECONDITION_REQUIRED(
            428, "Si i If-Match hvilken versjon du har sett", "Say in If-Match which version you have seen"),
    HEADER_TOO_LARGE(431, "Hodet på forespørselen er for stort", "The header of the request is too large"),
    FAULT(500, "Noe gikk galt hos oss", "Something went wrong on our side"),
    NOT_SUPPORTED(501, "Dette kan ikke serveren", "The server can't do this"),
    UNAVAILABLE(503, "Tjenesten er midlertidig utilgjengelig", "The service is temporarily unavailable");

    private final int status;
    private final Text title;

    ProblemKind(int status, String nb, String en) {
        this.status = status;
        this.title = Text.of(nb, en);
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What it says to people. */
    public Text title() {
        return title;
    }

    /** Stable name, lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that says a bare status best. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> NOT_APPOINTED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 409 -> CONFLICT;
            case 412 -> DRAFT_STALE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 431 -> HEADER_TOO_LARGE;
            case 501, 505 -> NOT_SUPPORTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? FAULT : BAD_REQUEST;
        };
    }
}
