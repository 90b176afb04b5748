package org.sarcomaregistry.http.api;

import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.http.api.ValueBody.Range;

/** The tables of a release as CSV: a suppressed cell is a word, an empty one says that there is nothing. */
final class ReleaseTables {

    private ReleaseTables() {}

    static Csv figures(Iterable<Figure> figures) {
        var table = new Csv(
                "indicator",
                "level",
                "code",
                "name",
                "year",
                "share",
                "met",
                "assessed",
                "open",
                "interval_lower",
                "interval_upper",
                "bounds_lower",
                "bounds_upper",
                "attainment");
        for (var figure : figures) {
            var body = FigureBody.open(figure);
            var value = body.value();
            table.add(
                    body.indicator(),
                    body.place().level(),
                    body.place().code(),
                    body.place().name(),
                    body.year(),
                    value.share(),
                    value.met(),
                    value.assessed(),
                    value.open(),
                    lower(value.interval()),
                    upper(value.interval()),
                    lower(value.bounds()),
                    upper(value.bounds()),
                    value.attainment());
        }
        return table;
    }

    static Csv cases(Iterable<GroupBody> counts) {
        var table = new Csv("level", "code", "name", "year", "group", "cases");
        for (var count : counts) {
            var place = count.place();
            table.add(
                    place.level(),
                    place.code(),
                    place.name(),
                    count.year(),
                    count.group().code(),
                    count.cases());
        }
        return table;
    }

    private static @Nullable Object lower(@Nullable Object cell) {
        return cell instanceof Range range ? range.lower() : cell;
    }

    private static @Nullable Object upper(@Nullable Object cell) {
        return cell instanceof Range range ? range.upper() : cell;
    }
}
