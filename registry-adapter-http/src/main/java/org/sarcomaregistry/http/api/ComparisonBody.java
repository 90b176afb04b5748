package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.comparison.Comparison;
import org.sarcomaregistry.domain.comparison.Deciding;
import org.sarcomaregistry.domain.comparison.Place;
import org.sarcomaregistry.domain.comparison.Spread;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Trend;

/**
 * A figure beside others. Each part is an object, the word {@code suppressed}, or null where there is nothing to compare with.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComparisonBody(
        String indicator,
        PlaceBody place,
        int year,
        @Nullable Object besideNation,
        @Nullable Object besideTarget,
        @Nullable Object besideSpread,
        @Nullable Object trend,
        @Nullable Object rank,
        @Nullable Object reportsToDecide) {

    private static final int DECIMALS = 4;

    /**
     * A place in a funnel.
     *
     * @param reported by the decided courses
     * @param certain for every way in which the open courses could turn out
     */
    record Beside(String reported, String certain) {

        static Beside of(Place place) {
            return new Beside(Codes.fromName(place.reported()), Codes.fromName(place.certain()));
        }
    }

    /** A place in the funnel that is widened by how units differ. */
    record Wider(BigDecimal ratio, int units, String reported) {

        static Wider of(Spread spread) {
            return new Wider(rounded(spread.ratio()), spread.units(), Codes.fromName(spread.position()));
        }
    }

    /** A trend over years. */
    record Course(String direction, BigDecimal perYear, BigDecimal p, String method) {

        static Course of(Trend trend) {
            return new Course(
                    Codes.fromName(trend.direction()),
                    rounded(trend.perYear()),
                    rounded(trend.p()),
                    Codes.fromName(trend.method()));
        }
    }

    /** Possible ranks. */
    record Ranks(int first, int last, int units, boolean canBeRanked) {

        static Ranks of(RankInterval rank) {
            return new Ranks(rank.first(), rank.last(), rank.units(), !rank.cannotBeRanked());
        }
    }

    /** The fewest reports that could settle a level; null where none could. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reports(@Nullable Long high, @Nullable Long low) {

        static Reports of(Deciding deciding) {
            return new Reports(number(deciding.high()), number(deciding.low()));
        }

        private static @Nullable Long number(OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
    }

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.key().indicator(),
                PlaceBody.of(comparison.key().scope()),
                comparison.key().year(),
                comparison.besideNation().map(Beside::of).orElse(null),
                comparison.besideTarget().map(Beside::of).orElse(null),
                comparison.besideSpread().map(Wider::of).orElse(null),
                comparison.trend().map(Course::of).orElse(null),
                comparison.rank().map(Ranks::of).orElse(null),
                comparison.deciding().map(Reports::of).orElse(null));
    }

    /** Of a figure that is hidden, nothing is compared. */
    static ComparisonBody hidden(FigureKey key) {
        Object word = ValueBody.SUPPRESSED;
        return new ComparisonBody(
                key.indicator(), PlaceBody.of(key.scope()), key.year(), word, word, word, word, word, word);
    }

    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
