package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.ReportsView;

/** Where reports are begun, and the drafts of the viewer's units, those that nobody saved for longest first. */
final class ReportsPage {

    /** A draft that nobody saved for so many days is marked as old. */
    private static final long OLD = 14;

    private final PortalUseCases useCases;
    private final Viewing viewing;

    ReportsPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    ReportsView view(Context ctx) {
        var subject = viewing.subject();
        var asked = Asked.of(ctx);
        var frame = new Frame(asked.words(), Address.of("/reports"), viewing.isOn());
        var drafts = useCases.reporting().drafting().active(new Author(subject, new Sender("none"))).stream()
                .map(draft -> row(frame, draft, subject))
                .collect(toImmutableList());
        return new ReportsView(
                frame,
                viewing.units().isEmpty() ? ImmutableList.of() : begin(frame),
                drafts,
                asked.text("told").map(any -> frame.say("Utkastet er forkastet.", "The draft is discarded.")));
    }

    private static ImmutableList<Link> begin(Frame frame) {
        return Arrays.stream(FormKind.values())
                .filter(kind -> kind.family() == FormKind.Family.REPORT)
                .map(kind -> new Link(frame.say(kind.label()), frame.to("/reports/new/" + kind.code())))
                .collect(toImmutableList());
    }

    private ReportsView.Row row(Frame frame, Draft draft, String subject) {
        var zone = useCases.reporting().clock().getZone();
        long idle = ChronoUnit.DAYS.between(
                draft.savedAt().atZone(zone).toLocalDate(),
                LocalDate.now(useCases.reporting().clock()));
        return new ReportsView.Row(
                new Link(frame.say(draft.kind().label()), frame.to(DraftPage.address(draft))),
                Viewing.name(draft.unit().number().digits()) + ", "
                        + frame.say(draft.unit().department().label()),
                draft.holder().equals(subject) ? frame.say("deg", "you") : draft.holder(),
                frame.words().date(draft.begunAt().atZone(zone).toLocalDate()),
                age(frame, idle),
                idle >= OLD);
    }

    private static String age(Frame frame, long days) {
        if (days == 0) {
            return frame.say("i dag", "today");
        }
        return days == 1
                ? frame.say("i går", "yesterday")
                : frame.say("for " + days + " dager siden", days + " days ago");
    }
}
