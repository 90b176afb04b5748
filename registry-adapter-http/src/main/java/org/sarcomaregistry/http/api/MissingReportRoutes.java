package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.http.TokenScope;

/** What a unit lacks. */
final class MissingReportRoutes {

    private final MissingReports missing;
    private final Transactions transactions;
    private final UseCases useCases;
    private final Receipted receipted;

    MissingReportRoutes(UseCases useCases) {
        this.missing = useCases.expecting().missing();
        this.transactions = useCases.transactions();
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
        caller.requireKnowledge(place);
        var all = missing.of(place);
        var page = new Paging(ctx, parameters).page(all, MissingBody::position);
        var receipts = receipted.of(page.stream().flatMap(one -> one.expectation().evidence().stream()));
        var reminders = reminders(page);
        var bodies = page.stream()
                .map(one -> MissingBody.of(one, receipts, reminders))
                .collect(toImmutableList());
        var today = useCases.statistics().today().toString();
        Written.json(ctx, new Missing(PlaceBody.of(place), today, all.size(), bodies));
    }

    private ImmutableList<Reminder> reminders(ImmutableList<MissingReports.Missing> page) {
        var evidence = page.stream()
                .flatMap(one -> one.expectation().names().stream())
                .map(Expected::evidence)
                .collect(toImmutableSet());
        return transactions.read(stores -> stores.reminders().about(evidence));
    }
}
