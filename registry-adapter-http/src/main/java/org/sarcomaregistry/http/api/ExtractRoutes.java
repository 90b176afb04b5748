package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import org.sarcomaregistry.application.extracting.Dataset;
import org.sarcomaregistry.application.extracting.ExtractTable;
import org.sarcomaregistry.application.extracting.Extracting;
import org.sarcomaregistry.application.extracting.Reading;
import org.sarcomaregistry.http.TokenScope;

/** A unit's own patients, one row for each, and who took them. */
final class ExtractRoutes {

    private static final String TABLE = "table";
    private static final String BEFORE = "before";

    private final Extracting extracting;

    ExtractRoutes(UseCases useCases) {
        this.extracting = useCases.ownUnit().extracting();
    }

    private record Taken(
            String id,
            String readBy,
            String organisation,
            String readAt,
            String table,
            String unit,
            int year,
            int rows) {

        static Taken of(Reading reading) {
            return new Taken(
                    reading.id().toString(),
                    reading.by(),
                    reading.organisation(),
                    reading.at().toString(),
                    reading.what().table(),
                    reading.what().place(),
                    reading.what().year(),
                    reading.rows());
        }
    }

    private record Listed(ImmutableList<Taken> readings) {}

    void addTo(Routes routes) {
        routes.read("/statistics/own-unit/extract", TokenScope.READ, this::extract);
        routes.read("/statistics/own-unit/extract/codebook", TokenScope.READ, this::codebook);
        routes.read("/readings", TokenScope.READ, this::readings);
    }

    private void extract(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year", TABLE);
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        var dataset = parameters.need(TABLE, Dataset::parse);
        caller.requireSight(place);
        Accept.of(ctx, Accept.CSV);
        var reader = new Extracting.Reader(
                caller.identity().subject(), caller.identity().organisation().digits());
        var table = extracting.take(reader, dataset, place, year);
        Written.csv(ctx, csv(table), dataset.code() + "-" + place.code() + "-" + year);
    }

    private static Csv csv(ExtractTable table) {
        var csv =
                new Csv(table.columns().stream().map(ExtractTable.Column::name).toArray(String[]::new));
        table.rows().forEach(row -> csv.add(row.toArray()));
        return csv;
    }

    private void codebook(Context ctx, Caller caller) {
        var dataset = Parameters.of(ctx, TABLE).need(TABLE, Dataset::parse);
        caller.requireAny();
        Accept.of(ctx, Accept.CSV);
        var csv = new Csv("column", "label_nb", "label_en", "values");
        Extracting.codebook(dataset)
                .forEach(column -> csv.add(
                        column.name(), column.label().nb(), column.label().en(), column.values()));
        Written.csv(ctx, csv, dataset.code() + "-codebook");
    }

    private void readings(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, BEFORE, Paging.LIMIT);
        var before = parameters.parsed(BEFORE, Ids::parse);
        caller.requireRegistry();
        var paging = new Paging(ctx, parameters);
        int limit = paging.limit();
        var found = extracting.readings(before, limit + 1);
        if (found.size() > limit) {
            paging.next(BEFORE, found.get(limit - 1).id().toString());
        }
        Written.json(ctx, new Listed(found.stream().limit(limit).map(Taken::of).collect(toImmutableList())));
    }
}
