package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import org.sarcomaregistry.application.querying.MissingReports;
import org.sarcomaregistry.http.TokenScope;

/** What a unit lacks. */
final class MissingReportRoutes {

    private final MissingReports missing;
    private final UseCases useCases;
    private final Receipted receipted;

    MissingReportRoutes(UseCases useCases) {
        this.missing = useCases.missingReports();
        this.useCases = useCases;
        this.receipted = new Receipted(useCases.transactions());
    }

    private record Missing(PlaceBody place, String dataDate, int total, ImmutableList<MissingBody> missing) {}

    void addTo(Routes routes) {
        routes.read("/missing-reports", TokenScope.READ, this::list);
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", Paging.AFTER, Paging.LIMIT);
        var place = parameters.place("unit");
        caller.requireSight(place);
        var all = missing.of(place);
        var page = new Paging(ctx, parameters).page(all, MissingBody::name);
        var receipts = receipted.of(page.stream().flatMap(one -> one.expectation().evidence().stream()));
        var bodies = page.stream().map(one -> MissingBody.of(one, receipts)).collect(toImmutableList());
        var today = useCases.statistics().today().toString();
        Written.json(ctx, new Missing(PlaceBody.of(place), today, all.size(), bodies));
    }
}
