package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.application.querying.Case;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** Today's figures of one's own unit, and the cases behind them. */
final class StatisticsRoutes {

    private final Statistics statistics;
    private final Receipted receipted;

    StatisticsRoutes(UseCases useCases) {
        this.statistics = useCases.statistics();
        this.receipted = new Receipted(useCases.transactions());
    }

    private record Figures(PlaceBody place, int year, String dataDate, ImmutableList<FigureBody> figures) {}

    private record Cases(FigureBody figure, String dataDate, ImmutableList<CaseBody> cases) {}

    void addTo(Routes routes) {
        routes.read("/statistics/figures", TokenScope.READ, this::figures);
        routes.read("/statistics/figures/{indicator}/{unit}/{year}/cases", TokenScope.READ, this::cases);
    }

    private void figures(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        var figures =
                statistics.figures(place, year).stream().map(FigureBody::whole).collect(toImmutableList());
        Written.json(
                ctx, new Figures(PlaceBody.of(place), year, statistics.today().toString(), figures));
    }

    private void cases(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, Paging.AFTER, Paging.LIMIT);
        var indicator = IndicatorRoutes.inPath(ctx);
        var place = found(Scopes.NORWAY.byCode(ctx.pathParam("unit")));
        int year = found(Parameters.yearOf(ctx.pathParam("year")));
        caller.requireSight(place);
        var figure = statistics.figure(indicator, place, year);
        var page = new Paging(ctx, parameters).page(statistics.cases(indicator, place, year), CaseBody::position);
        write(ctx, figure, page);
    }

    private void write(Context ctx, Figure figure, ImmutableList<Case> page) {
        var receipts = receipted.of(page.stream().flatMap(CaseBody::sources));
        var cases = page.stream().map(one -> CaseBody.of(one, receipts)).collect(toImmutableList());
        Written.json(ctx, new Cases(FigureBody.whole(figure), statistics.today().toString(), cases));
    }

    private static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }
}
