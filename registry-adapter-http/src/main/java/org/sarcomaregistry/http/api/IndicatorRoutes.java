package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.SecurityHeaders;

/** The indicators and their definitions. */
final class IndicatorRoutes {

    private static final int KEEP_SECONDS = 300;

    private record Indicators(ImmutableList<IndicatorBody> indicators) {}

    void addTo(Routes routes) {
        routes.open("/indicators", IndicatorRoutes::all);
        routes.open("/indicators/{indicator}", IndicatorRoutes::one);
    }

    /** The indicator that a path names; a problem is thrown if there is none. */
    static Indicator inPath(Context ctx) {
        return SarcomaIndicators.byId(ctx.pathParam("indicator"))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }

    private static void all(Context ctx) {
        Parameters.of(ctx);
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        Written.json(
                ctx,
                new Indicators(
                        SarcomaIndicators.all().stream().map(IndicatorBody::of).collect(toImmutableList())));
    }

    private static void one(Context ctx) {
        Parameters.of(ctx);
        var indicator = inPath(ctx);
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        Written.json(ctx, IndicatorBody.of(indicator));
    }
}
