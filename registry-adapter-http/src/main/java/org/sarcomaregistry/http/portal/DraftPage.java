package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.form.Circumstances;
import org.sarcomaregistry.http.portal.form.Sheet;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** The page of a draft. */
final class DraftPage {

    private static final String CHECK = "check";
    private static final String TOLD = "told";
    private static final String TAKEN = "taken";

    private final PortalUseCases useCases;
    private final Viewing viewing;

    DraftPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    static Address address(Draft draft) {
        return Address.of("/drafts/" + draft.id());
    }

    /** Where a draft is seen after it was saved: checked if that was asked for, and with what was taken away. */
    static Address after(Asked asked, Draft draft, Writing writing) {
        var address = address(draft).with(TOLD, "saved");
        var checked = writing.action().equals("save") ? address : address.with(CHECK, "1");
        return writing.taken().isEmpty()
                ? checked
                : checked.with(TAKEN, Joiner.on(' ').join(writing.taken()));
    }

    /** The draft that is asked for; to those who may not report for its unit it doesn't exist. */
    Draft draft(Context ctx) {
        return id(ctx).flatMap(id ->
                        useCases.reporting().drafting().find(new Author(viewing.subject(), new Sender("none")), id))
                .orElseThrow(Asked::notFound);
    }

    private static Optional<UUID> id(Context ctx) {
        try {
            return Optional.of(UUID.fromString(ctx.pathParam("id")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** As whom a draft is written and sent: reports are the unit's. */
    Author author(Draft draft) {
        return new Author(viewing.subject(), new Sender(draft.unit().number().digits()));
    }

    static Codebook codebook(Draft draft) {
        return draft.form().answer("form_version").flatMap(Codebook::of).orElse(Codebook.current());
    }

    /** What would be found in a draft if it were submitted now. */
    ImmutableList<Finding> findings(Draft draft) {
        return useCases.reporting().forms().findings(draft, today());
    }

    private LocalDate today() {
        return LocalDate.now(useCases.reporting().clock());
    }

    FormView view(Context ctx) {
        var asked = Asked.of(ctx);
        var draft = draft(ctx);
        var findings = Optional.of(draft)
                .filter(one ->
                        one.state() == Draft.State.ACTIVE && asked.text(CHECK).isPresent())
                .map(this::findings);
        var shown = shown(asked, draft, draft.form(), findings, Circumstances.begun(viewing.units()));
        return told(asked, shown, draft).view();
    }

    private FormShown told(Asked asked, FormShown shown, Draft draft) {
        var frame = shown.frame();
        var said = shown;
        if (asked.text(TOLD).isPresent()) {
            said = said.notice(frame.say("Utkastet er lagret. ", "The draft is saved. ") + taken(asked, draft, frame));
        }
        if (!draft.holder().equals(viewing.subject())) {
            said = said.warning(FormShown.warn(frame.say("Utkastet holdes av ", "The draft is held by ")
                    + draft.holder()
                    + frame.say(". Overta det for å skrive videre.", ". Take it over to go on writing.")));
        }
        return said;
    }

    private static String taken(Asked asked, Draft draft, Frame frame) {
        var fields = codebook(draft).fields(draft.kind());
        var labels = Splitter.on(' ')
                .splitToStream(asked.text(TAKEN).orElse(""))
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .map(FieldSpec::label)
                .map(frame::say)
                .collect(toImmutableList());
        return labels.isEmpty()
                ? ""
                : frame.say("Tatt bort, fordi det ikke spørres om det: ", "Taken away, because it isn’t asked: ")
                        + Joiner.on(", ").join(labels) + ".";
    }

    /** A draft, with what stands in it or what somebody wrote. */
    FormShown shown(
            Asked asked,
            Draft draft,
            ReportForm form,
            Optional<ImmutableList<Finding>> findings,
            Circumstances circumstances) {
        var frame = new Frame(asked.words(), address(draft), viewing.isOn());
        boolean open = draft.state() == Draft.State.ACTIVE;
        boolean held = open && draft.holder().equals(viewing.subject());
        return new FormShown(
                frame,
                head(frame, draft),
                address(draft).toString(),
                new FormView.Shown(draft.id().toString(), draft.version()),
                new Sheet(codebook(draft), draft.kind(), form, findings, circumstances),
                ImmutableList.of(),
                ImmutableList.of(),
                held,
                open);
    }

    private FormView.Head head(Frame frame, Draft draft) {
        var zone = useCases.reporting().clock().getZone();
        var kind = frame.say(draft.kind().label());
        var lead = Viewing.name(draft.unit().number().digits()) + ", "
                + frame.say(draft.unit().department().label())
                + frame.say(". Begynt ", ". Begun ")
                + frame.words().date(draft.begunAt().atZone(zone).toLocalDate())
                + frame.say(", lagret ", ", saved ")
                + frame.words().date(draft.savedAt().atZone(zone).toLocalDate())
                + frame.say(", versjon ", ", version ") + draft.version() + ".";
        boolean corrects = draft.form().answer("replaces").isPresent();
        return new FormView.Head(
                (corrects ? frame.say("Retting: ", "Correction: ") : frame.say("Utkast: ", "Draft: ")) + kind,
                Optional.of(lead),
                draft.receipt()
                        .map(id -> new Link(
                                frame.say("Sendt inn: se kvitteringen", "Submitted: see the receipt"),
                                frame.to(Address.of("/receipts/" + id)))));
    }
}
