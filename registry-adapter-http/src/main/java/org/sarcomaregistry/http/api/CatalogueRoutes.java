package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.http.SecurityHeaders;

/** Reference tables: units and subtypes. */
final class CatalogueRoutes {

    private static final int KEEP_SECONDS = 300;

    private record Units(ImmutableList<UnitBody> units) {}

    private record Subtypes(String edition, ImmutableList<SubtypeBody> subtypes) {}

    void addTo(Routes routes) {
        routes.open("/units", CatalogueRoutes::units);
        routes.open("/subtypes", CatalogueRoutes::subtypes);
    }

    private static void units(Context ctx) {
        Parameters.of(ctx);
        write(ctx, new Units(Scopes.NORWAY.all().stream().map(UnitBody::of).collect(toImmutableList())));
    }

    private static void subtypes(Context ctx) {
        var catalogue = SubtypeCatalogue.current();
        var found = Parameters.of(ctx, "search")
                .text("search")
                .map(catalogue::search)
                .orElseGet(catalogue::all);
        write(
                ctx,
                new Subtypes(
                        catalogue.edition(), found.stream().map(SubtypeBody::of).collect(toImmutableList())));
    }

    private static void write(Context ctx, Object body) {
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        Written.json(ctx, body);
    }
}
