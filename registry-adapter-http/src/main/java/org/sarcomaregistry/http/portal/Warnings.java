package org.sarcomaregistry.http.portal;

import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView.Warning;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** Says why nothing was saved, and what one can do. What was written stands below it. */
final class Warnings {

    private Warnings() {}

    static Warning of(Frame frame, Refused refused) {
        return switch (refused.why()) {
            case STALE ->
                to(
                        frame,
                        "Ikke lagret: en annen har lagret utkastet mens du skrev. Det du skrev, står her; ved felt som er ulike, ser du hva som er lagret. Lagrer du nå, gjelder det som står her.",
                        "Not saved: somebody else saved the draft while you were writing. What you wrote stands here; where a field differs you see what is saved. If you save now, what stands here will count.",
                        refused.current());
            case CLOSED -> closed(frame, refused.current());
            case HELD ->
                plain(
                        frame,
                        "Ikke lagret: en kollega har utkastet. Overta det for å lagre det som står her.",
                        "Not saved: a colleague holds the draft. Take it over to save what stands here.");
            case EXISTS ->
                to(
                        frame,
                        "Ikke lagret: avdelingen har et utkast om det samme fra før. Det du skrev, står her.",
                        "Not saved: the department has a draft about the same already. What you wrote stands here.",
                        refused.current());
            case NO_UNIT ->
                plain(
                        frame,
                        "Ikke lagret: velg enheten og avdelingen du melder for. Fastlegepraksis hører sammen med allmennpraksis, sykehus med de andre avdelingene.",
                        "Not saved: choose the unit and the department that you report for. A practice goes with general practice, a hospital with the other departments.");
            case WRONG_ANSWERS ->
                plain(
                        frame,
                        "Ikke lagret: pasientnummeret er galt, eller tas ikke imot her. Det kunne være en annens.",
                        "Not saved: the patient’s number is wrong, or not taken here. It might be somebody else’s.");
            case TOO_MANY ->
                plain(
                        frame,
                        "Ikke lagret: du har %d utkast. Send eller forkast noen først.".formatted(Drafting.MOST),
                        "Not saved: you hold %d drafts. Submit or discard some first.".formatted(Drafting.MOST));
            case ABSENT, NOT_A_REPORT, OTHER_FORM ->
                plain(
                        frame,
                        "Ikke lagret: utkastet er ikke lenger ditt eller din enhets.",
                        "Not saved: the draft is no longer yours or your unit’s.");
        };
    }

    private static Warning closed(Frame frame, Optional<Draft> current) {
        var receipt = current.flatMap(Draft::receipt);
        var text = receipt.isPresent()
                ? frame.say(
                        "Ikke lagret: utkastet er sendt inn i mellomtiden. Det du skrev, står her; vil du endre meldingen, kan du rette den fra kvitteringen.",
                        "Not saved: the draft was submitted meanwhile. What you wrote stands here; to change the report, correct it from its receipt.")
                : frame.say(
                        "Ikke lagret: utkastet er forkastet i mellomtiden. Det du skrev, står her.",
                        "Not saved: the draft was discarded meanwhile. What you wrote stands here.");
        return new Warning(text, receipt.map(id -> receipt(frame, id)));
    }

    private static Link receipt(Frame frame, UUID id) {
        return new Link(frame.say("Se kvitteringen", "See the receipt"), frame.to(Address.of("/receipts/" + id)));
    }

    private static Warning to(Frame frame, String nb, String en, Optional<Draft> other) {
        return new Warning(
                frame.say(nb, en),
                other.map(draft -> new Link(
                        frame.say("Se det som er lagret", "See what is saved"), frame.to(DraftPage.address(draft)))));
    }

    private static Warning plain(Frame frame, String nb, String en) {
        return FormShown.warn(frame.say(nb, en));
    }
}
