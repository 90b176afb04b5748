package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.Trace;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** From a receipt of one's own to the figures of today, or of a release, in which its message is counted. */
final class ReceiptFigures {

    private static final String RELEASE = "release";

    private final Transactions transactions;
    private final Traces traces;
    private final PublishedReleases releases;

    ReceiptFigures(UseCases useCases) {
        this.transactions = useCases.transactions();
        this.traces = useCases.following().traces();
        this.releases = useCases.releases();
    }

    void addTo(Routes routes) {
        routes.read("/receipts/{id}/figures", TokenScope.READ, this::figures);
    }

    private void figures(Context ctx, Caller caller) {
        var asked = Parameters.of(ctx, RELEASE).text(RELEASE);
        caller.requireAny();
        var receipt = Ids.parse(ctx.pathParam("id"))
                .flatMap(id -> transactions.read(stores -> stores.receipts().byId(id)))
                .filter(found -> caller.owns(found.message().sender()))
                .orElseThrow(ReceiptFigures::absent);
        var release = asked.map(id -> release(id).orElseThrow(ReceiptFigures::absent));
        var trace = release.map(summary -> in(summary, receipt)).orElseGet(() -> traces.of(receipt));
        Written.json(
                ctx, TraceBody.of(receipt, trace, release.map(Release.Summary::id), first(receipt), caller::mayKnow));
    }

    private Optional<Release.Summary> release(String id) {
        return id.equals("newest")
                ? releases.newest().map(Release::summary)
                : releases.byId(id).map(Release::summary);
    }

    private Trace in(Release.Summary release, Receipt receipt) {
        return traces.asKnown(receipt, release.dataDate(), release.watermark());
    }

    /** Releases know what stands up to their watermark and was learnt on or before their data date. */
    private Optional<String> first(Receipt receipt) {
        return releases.all().stream()
                .filter(summary -> receipt.position().isPresent()
                        && summary.watermark() >= receipt.position().getAsLong()
                        && !summary.dataDate().isBefore(receipt.receivedOn()))
                .min(Comparator.comparing(Release.Summary::dataDate).thenComparingLong(Release.Summary::watermark))
                .map(Release.Summary::id);
    }

    private static RuntimeException absent() {
        return Problem.of(ProblemKind.NOT_FOUND).toException();
    }
}
