package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.ErrorView;
import org.sarcomaregistry.http.portal.view.Frame;

/** Says what went wrong and what a reader can do about it; nothing of the request is repeated. */
final class ErrorPage {

    private static final Text ELSEWHERE = Text.of(
            "Adressen er kanskje skrevet feil, eller enheten, året eller indikatoren finnes ikke her. Begynn på forsiden og velg derfra.",
            "The address may be mistyped, or the unit, year or indicator isn’t here. Start at the front page and choose from there.");

    private static final Text NOWHERE = Text.of("Denne siden finnes ikke", "This page doesn’t exist");

    private static final Text CHOOSE = Text.of(
            "Noe i adressen kan ikke leses. Begynn på forsiden og velg enhet og år der.",
            "Something in the address can’t be read. Start at the front page and choose unit and year there.");

    private static final Text FROM_HERE = Text.of(
            "Nettleseren sier ikke at skjemaet kom fra registerets egne sider, og derfor er ingenting gjort. Åpne siden her og send skjemaet derfra.",
            "The browser doesn’t say that the form came from the registry’s own pages, and so nothing was done. Open the page here and send the form from there.");

    private static final Text SHORTER = Text.of(
            "Det som ble sendt, er for langt, og ingenting av det er lagret. Et utkast står som det var. Kort ned: en kommentar har høyst 4000 tegn.",
            "What was sent is too long, and nothing of it was saved. A draft stands as it was. Shorten it: a comment has at most 4000 characters.");

    private static final Text LATER = Text.of(
            "Feilen er hos oss, ikke hos deg. Prøv igjen om litt; ingenting som er kvittert for, er gått tapt.",
            "The fault is ours, not yours. Try again in a while; nothing that has a receipt is lost.");

    private ErrorPage() {}

    static ErrorView view(Problem problem, Asked asked, Address address, boolean viewed) {
        var frame = new Frame(asked.words(), address, viewed);
        return new ErrorView(
                frame,
                problem.kind().status(),
                frame.say(
                        problem.kind() == ProblemKind.NOT_FOUND
                                ? NOWHERE
                                : problem.kind().title()),
                frame.say(advice(problem.kind())),
                problem.violations().stream()
                        .map(violation -> frame.say(violation.nb(), violation.en()))
                        .collect(toImmutableList()));
    }

    private static Text advice(ProblemKind kind) {
        if (kind == ProblemKind.NOT_FOUND) {
            return ELSEWHERE;
        }
        if (kind == ProblemKind.OTHER_ORIGIN) {
            return FROM_HERE;
        }
        if (kind == ProblemKind.TOO_LARGE) {
            return SHORTER;
        }
        return kind.status() < 500 ? CHOOSE : LATER;
    }
}
