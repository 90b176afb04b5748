package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.SendingUnit;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.form.Circumstances;
import org.sarcomaregistry.http.portal.form.Sheet;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView;
import org.sarcomaregistry.http.portal.view.Frame;

/** Pages on which a report is begun. Nothing is kept until it is saved; then it is a draft. */
final class FormBeginning {

    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final Corrections corrections;

    FormBeginning(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
        this.corrections = new Corrections(useCases, viewing);
    }

    /**
     * What is begun.
     *
     * @param given the answers that stand there already
     * @param fixed those that can't be changed
     */
    record Blank(FormKind kind, String path, ReportForm given, ReportForm fixed, Optional<FormView.Head> head) {}

    /** A new report of a kind. */
    Blank report(Context ctx) {
        viewing.subject();
        var kind = Codes.parse(FormKind.class, ctx.pathParam("kind"))
                .filter(one -> one.family() == FormKind.Family.REPORT)
                .orElseThrow(Asked::notFound);
        var units = viewing.units();
        var asked = Asked.of(ctx).text("unit").filter(units::containsKey);
        var unit = asked.or(
                () -> units.keySet().stream().filter(only -> units.size() == 1).findFirst());
        var given = ReportForm.of(ImmutableMap.of(
                "patient_scheme", ImmutableList.of("fnr"),
                "documented_on",
                        ImmutableList.of(
                                LocalDate.now(useCases.reporting().clock()).toString()),
                "sender_unit", unit.map(ImmutableList::of).orElse(ImmutableList.of())));
        return new Blank(
                kind, "/reports/new/" + kind.code(), given, ReportForm.of(ImmutableMap.of()), Optional.empty());
    }

    /** The correction of a report that was accepted. */
    Blank correction(Context ctx) {
        return corrections.blank(ctx);
    }

    FormView view(Context ctx, Blank blank) {
        var asked = Asked.of(ctx);
        return shown(asked, blank, UUID.randomUUID(), blank.given(), Optional.empty())
                .view();
    }

    /** Keeps what was written as a draft; shows it again, with the reason, where that can't be. */
    Sent send(Context ctx, Blank blank) {
        SameOrigin.require(ctx);
        var asked = Asked.of(ctx);
        var writing = Writing.of(ctx, Codebook.current(), blank.kind(), blank.fixed());
        var author = author(writing.form());
        return useCases.reporting()
                .drafting()
                .begin(author, writing.form(), writing.key())
                .fold(
                        done -> begun(asked, done.draft(), writing),
                        sent -> {
                            throw new IllegalStateException("beginning sends nothing");
                        },
                        refused -> Sent.page(
                                refused(asked, blank, writing, refused).view()));
    }

    /** A second click finds the draft of the first one, and what stands in it if it was saved again since. */
    private static Sent begun(Asked asked, Draft draft, Writing writing) {
        boolean mine = draft.isOpenAt(1) && writing.isAsIn(draft);
        return Sent.to(mine ? DraftPage.after(asked, draft, writing) : DraftPage.address(draft));
    }

    private Author author(ReportForm form) {
        var unit = SendingUnit.of(form).map(one -> one.number().digits()).orElse("none");
        return new Author(viewing.subject(), new Sender(unit));
    }

    private FormShown refused(Asked asked, Blank blank, Writing writing, Refused refused) {
        var findings = Optional.of(refused.findings()).filter(found -> !found.isEmpty());
        var shown = shown(asked, blank, writing.key(), writing.form(), findings);
        return shown.warning(Warnings.of(shown.frame(), refused));
    }

    private FormShown shown(
            Asked asked, Blank blank, UUID key, ReportForm form, Optional<ImmutableList<Finding>> findings) {
        var frame = new Frame(asked.words(), Address.of(blank.path()), viewing.isOn());
        return new FormShown(
                frame,
                blank.head()
                        .orElseGet(() -> new FormView.Head(
                                frame.say("Ny melding: ", "New report: ")
                                        + frame.say(blank.kind().label()),
                                Optional.of(
                                        frame.say(
                                                "Lagre når du vil: et utkast kan være ufullstendig, og kolleger ved enheten kan gjøre det ferdig.",
                                                "Save whenever you like: a draft may be incomplete, and colleagues of the unit can finish it.")),
                                Optional.empty())),
                blank.path(),
                new FormView.Shown(key.toString(), 0),
                new Sheet(Codebook.current(), blank.kind(), form, findings, Circumstances.begin(viewing.units())),
                ImmutableList.of(),
                ImmutableList.of(),
                true,
                false);
    }
}
