package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.application.counting.CountKey;
import org.sarcomaregistry.application.counting.ReportCount;
import org.sarcomaregistry.application.counting.ReportingStatistics;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.TokenScope;

/** Administrative statistics of one's own unit, and its coverage. */
final class ReportingRoutes {

    private final ReportingStatistics statistics;

    ReportingRoutes(UseCases useCases) {
        this.statistics = useCases.ownUnit().reporting();
    }

    /** Reports of one unit, form and month. */
    private record Month(
            String unit,
            Optional<String> form,
            String month,
            int received,
            int onTime,
            int corrections,
            int rejected,
            int drafts) {

        static Month of(CountKey key, ReportCount count) {
            return new Month(
                    key.unit(),
                    key.kind().map(FormKind::code),
                    key.month().toString(),
                    count.received(),
                    count.onTime(),
                    count.corrections(),
                    count.rejected(),
                    count.drafts());
        }
    }

    /** Reports of the whole place and year. */
    private record Total(String form, int received, int onTime, int corrections, int rejected, int drafts) {

        static Total of(FormKind kind, ReportCount count) {
            return new Total(
                    kind.code(),
                    count.received(),
                    count.onTime(),
                    count.corrections(),
                    count.rejected(),
                    count.drafts());
        }
    }

    private record Reporting(
            PlaceBody place,
            int year,
            String dataDate,
            ImmutableList<Total> totals,
            ImmutableList<Month> months,
            ImmutableList<FigureBody> coverage) {}

    void addTo(Routes routes) {
        routes.read("/statistics/reporting", TokenScope.READ, this::reporting);
    }

    private void reporting(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        var counts = statistics.counts(place, year);
        Written.json(
                ctx,
                new Reporting(
                        PlaceBody.of(place),
                        year,
                        statistics.today().toString(),
                        totals(counts),
                        counts.entrySet().stream()
                                .map(entry -> Month.of(entry.getKey(), entry.getValue()))
                                .collect(toImmutableList()),
                        statistics.coverage(place, year).stream()
                                .map(FigureBody::whole)
                                .collect(toImmutableList())));
    }

    private static ImmutableList<Total> totals(ImmutableSortedMap<CountKey, ReportCount> counts) {
        var byForm = new TreeMap<FormKind, ReportCount>();
        counts.forEach((key, count) -> key.kind().ifPresent(kind -> byForm.merge(kind, count, ReportCount::plus)));
        return byForm.entrySet().stream()
                .map(entry -> Total.of(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
    }
}
