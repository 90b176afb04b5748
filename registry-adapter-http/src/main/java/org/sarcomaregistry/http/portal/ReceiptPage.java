package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sarcomaregistry.application.querying.Trace;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.Mark;
import org.sarcomaregistry.http.portal.view.ReceiptView;

/** A receipt: what came, what was found, and which figures it is counted in. */
final class ReceiptPage {

    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final Corrections corrections;

    ReceiptPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
        this.corrections = new Corrections(useCases, viewing);
    }

    ReceiptView view(Context ctx) {
        var asked = Asked.of(ctx);
        var receipt = id(ctx.pathParam("id"))
                .filter(id -> viewing.isOn())
                .flatMap(id ->
                        useCases.transactions().read(stores -> stores.receipts().byId(id)))
                .orElseThrow(Asked::notFound);
        var trace = useCases.traces().of(receipt);
        var visible = viewing.visible();
        if (!maySee(receipt, trace, visible)) {
            throw Asked.notFound();
        }
        var frame = new Frame(asked.words(), Address.of("/receipts/" + receipt.id()), true);
        return view(frame, receipt, trace, visible);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Those who see the sender, or a place that answers for the course. */
    private boolean maySee(Receipt receipt, Trace trace, ImmutableSet<Scope> visible) {
        return viewing.mayReport(receipt.message().sender())
                || visible.contains(Scope.NATION)
                || Scopes.NORWAY
                        .byCode(receipt.message().sender())
                        .filter(visible::contains)
                        .isPresent()
                || trace.places().stream().anyMatch(visible::contains);
    }

    private ReceiptView view(Frame frame, Receipt receipt, Trace trace, ImmutableSet<Scope> visible) {
        var tumours = new CountedPart(frame, receipt, trace, visible).tumours();
        return new ReceiptView(
                frame,
                head(frame, receipt),
                receipt.findings().stream().map(f -> found(frame, receipt, f)).collect(toImmutableList()),
                said(frame, trace, query -> !query.isRemark()),
                said(frame, trace, CourseQuery::isRemark),
                nowhere(frame, trace),
                tumours,
                published(frame, receipt, visible),
                trace.standing() == Trace.Standing.STANDS ? changes(frame, receipt) : ImmutableList.of());
    }

    /** Where a report that stands can be corrected or withdrawn, by those who may. */
    private ImmutableList<Link> changes(Frame frame, Receipt receipt) {
        var path = "/receipts/" + receipt.id();
        return corrections.of(receipt).isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Link(frame.say("Rett meldingen", "Correct the report"), frame.to(path + "/correction")),
                        new Link(frame.say("Trekk den tilbake", "Withdraw it"), frame.to(path + "/withdrawal")));
    }

    private Optional<ReceiptView.Published> published(Frame frame, Receipt receipt, ImmutableSet<Scope> visible) {
        return useCases.releases().all().stream().findFirst().map(release -> {
            var trace = useCases.traces().asKnown(receipt, release.dataDate(), release.watermark());
            return new ReceiptView.Published(
                    new Link(frame.words().date(release.dataDate()), frame.to(Address.of("/releases/" + release.id()))),
                    frame.say(trace.meaning()),
                    new CountedPart(frame, receipt, trace, visible)
                            .tumours().stream()
                                    .flatMap(tumour -> tumour.counted().stream())
                                    .collect(toImmutableList()));
        });
    }

    private static ImmutableList<String> said(Frame frame, Trace trace, Predicate<CourseQuery> which) {
        return trace.queries().stream()
                .filter(which)
                .map(query -> frame.say(query.text()))
                .collect(toImmutableList());
    }

    private static ReceiptView.Head head(Frame frame, Receipt receipt) {
        var sender = receipt.message().sender();
        return new ReceiptView.Head(
                Mark.of(receipt.status(), frame.words()),
                receipt.kind().map(kind -> frame.say(kind.label())).orElse(frame.say("Ukjent skjema", "Unknown form")),
                Scopes.NORWAY.byCode(sender).map(Scope::name).orElse(sender),
                frame.words().date(receipt.receivedOn()),
                receipt.id().toString(),
                masked(receipt.message().id()));
    }

    /** A sender who names messages after patients shall not make us show a patient's number. */
    private static String masked(String message) {
        return NationalIdInText.isIn(message) ? "•••••••••••" : message.replaceAll("[0-9]{11}", "•••••••••••");
    }

    private static ReceiptView.Found found(Frame frame, Receipt receipt, Finding finding) {
        var field = receipt.kind()
                .flatMap(kind ->
                        Optional.ofNullable(Codebook.current().fields(kind).get(finding.field())))
                .map(spec -> frame.say(spec.label()))
                .orElse(finding.field());
        return new ReceiptView.Found(
                finding.code(), frame.say(severity(finding.severity())), field, frame.say(finding.text()));
    }

    private static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("Feil", "Error");
            case WARNING -> Text.of("Advarsel", "Warning");
            case QUERY -> Text.of("Spørsmål", "Query");
            case INFO -> Text.of("Opplysning", "Information");
        };
    }

    private static Optional<String> nowhere(Frame frame, Trace trace) {
        return trace.courses().isEmpty() ? Optional.of(frame.say(trace.meaning())) : Optional.empty();
    }
}
