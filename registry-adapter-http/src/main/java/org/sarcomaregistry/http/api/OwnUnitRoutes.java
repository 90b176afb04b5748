package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import org.sarcomaregistry.application.counting.OwnUnit;
import org.sarcomaregistry.http.TokenScope;

/** Today's clinical figures of one's own unit, beside the frozen ones of the nation. */
final class OwnUnitRoutes {

    private final OwnUnit ownUnit;

    OwnUnitRoutes(UseCases useCases) {
        this.ownUnit = useCases.ownUnit().figures();
    }

    void addTo(Routes routes) {
        routes.read("/statistics/own-unit", TokenScope.READ, this::figures);
    }

    private void figures(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        Written.json(ctx, OwnUnitBody.of(ownUnit.of(place, year), year));
    }
}
