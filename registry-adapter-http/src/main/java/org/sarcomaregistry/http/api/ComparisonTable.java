package org.sarcomaregistry.http.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.http.api.ComparisonBody.Beside;
import org.sarcomaregistry.http.api.ComparisonBody.Course;
import org.sarcomaregistry.http.api.ComparisonBody.Ranks;
import org.sarcomaregistry.http.api.ComparisonBody.Reports;
import org.sarcomaregistry.http.api.ComparisonBody.Wider;

/** Comparisons as CSV: a suppressed cell is a word, an empty one says that there is nothing to compare with. */
final class ComparisonTable {

    private ComparisonTable() {}

    static Csv of(Iterable<ComparisonBody> comparisons) {
        var table = new Csv(
                "indicator",
                "level",
                "code",
                "name",
                "year",
                "beside_nation",
                "beside_nation_certain",
                "beside_target",
                "beside_target_certain",
                "spread_ratio",
                "spread_units",
                "beside_spread",
                "trend",
                "trend_per_year",
                "trend_p",
                "trend_method",
                "rank_first",
                "rank_last",
                "rank_units",
                "reports_to_high",
                "reports_to_low");
        comparisons.forEach(one -> add(one, table));
        return table;
    }

    private static void add(ComparisonBody one, Csv table) {
        table.add(
                one.indicator(),
                one.place().level(),
                one.place().code(),
                one.place().name(),
                one.year(),
                cell(one.besideNation(), Beside.class, Beside::reported),
                cell(one.besideNation(), Beside.class, Beside::certain),
                cell(one.besideTarget(), Beside.class, Beside::reported),
                cell(one.besideTarget(), Beside.class, Beside::certain),
                cell(one.besideSpread(), Wider.class, Wider::ratio),
                cell(one.besideSpread(), Wider.class, Wider::units),
                cell(one.besideSpread(), Wider.class, Wider::reported),
                cell(one.trend(), Course.class, Course::direction),
                cell(one.trend(), Course.class, Course::perYear),
                cell(one.trend(), Course.class, Course::p),
                cell(one.trend(), Course.class, Course::method),
                cell(one.rank(), Ranks.class, Ranks::first),
                cell(one.rank(), Ranks.class, Ranks::last),
                cell(one.rank(), Ranks.class, Ranks::units),
                cell(one.reportsToDecide(), Reports.class, Reports::high),
                cell(one.reportsToDecide(), Reports.class, Reports::low));
    }

    private static <T> @Nullable Object cell(
            @Nullable Object part, Class<T> kind, Function<T, @Nullable Object> value) {
        return kind.isInstance(part) ? value.apply(kind.cast(part)) : part;
    }
}
