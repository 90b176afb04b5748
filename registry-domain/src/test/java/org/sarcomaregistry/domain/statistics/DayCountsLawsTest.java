package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Days are counted so that parts add up, and their quartiles are those of the cases in order. */
class DayCountsLawsTest {

    @Property
    void quantiles_are_those_of_the_cases_laid_out_in_order(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 60) Integer> days,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double found = DayCounts.of(days).quantile(share).orElseThrow();
        assertThat(found).isCloseTo(laidOut(days, share), within(1e-9));
        assertThat(agree(days, share, DayCountsLawsTest::laidOut)).isTrue();
    }

    /** By definition 7 of Hyndman and Fan. */
    private static double laidOut(List<Integer> days, double share) {
        var sorted = new ArrayList<>(days);
        sorted.sort(null);
        double place = (sorted.size() - 1) * share;
        int below = (int) Math.floor(place);
        int next = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(next) - sorted.get(below));
    }

    private static boolean agree(List<Integer> days, double share, BiFunction<List<Integer>, Double, Double> other) {
        return Math.abs(DayCounts.of(days).quantile(share).orElseThrow() - other.apply(days, share)) < 1e-9;
    }

    /** The middle of the days that occur, whoever needed them, is another number. */
    @Test
    void a_median_that_forgets_how_many_is_caught() {
        var days = List.of(1, 1, 1, 50);
        assertThat(agree(
                        days,
                        0.5,
                        (all, share) -> laidOut(all.stream().distinct().toList(), share)))
                .isFalse();
    }

    @Property
    void parts_add_up_and_are_taken_out_again(
            @ForAll @Size(max = 30) List<@IntRange(max = 60) Integer> some,
            @ForAll @Size(max = 30) List<@IntRange(max = 60) Integer> others) {
        var both = DayCounts.of(Lists.newArrayList(com.google.common.collect.Iterables.concat(some, others)));
        assertThat(DayCounts.of(some).plus(DayCounts.of(others))).isEqualTo(both);
        assertThat(both.minus(DayCounts.of(others))).isEqualTo(DayCounts.of(some));
        assertThat(both.total()).isEqualTo(some.size() + others.size());
    }

    @Property
    void who_took_no_longer_is_counted_from_nobody_to_all(
            @ForAll @Size(max = 30) List<@IntRange(max = 60) Integer> days, @ForAll @IntRange(max = 70) int limit) {
        var counts = DayCounts.of(days);
        assertThat(counts.within(limit))
                .isEqualTo(days.stream().filter(day -> day <= limit).count());
        assertThat(counts.within(60)).isEqualTo(counts.total());
    }

    /** quantile(c(3, 7, 8, 12, 30), c(.25, .5, .75)) and quantile(c(1, 2, 3, 4), .25) in R. */
    @Test
    void quartiles_are_those_that_statisticians_expect() {
        var five = DayCounts.of(List.of(30, 3, 12, 7, 8));
        assertThat(five.lowerQuartile()).hasValue(7);
        assertThat(five.median()).hasValue(8);
        assertThat(five.upperQuartile()).hasValue(12);
        assertThat(DayCounts.of(List.of(1, 2, 3, 4)).lowerQuartile()).hasValue(1.75);
    }

    @Test
    void nobody_has_no_median() {
        assertThat(DayCounts.NONE.median()).isEqualTo(OptionalDouble.empty());
        assertThat(DayCounts.of(List.of())).isEqualTo(DayCounts.NONE);
        assertThat(DayCounts.NONE.within(1000)).isZero();
    }

    @Test
    void days_before_the_first_and_shares_beyond_all_are_refused() {
        assertThatThrownBy(() -> DayCounts.of(List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayCounts(ImmutableSortedMap.of(3, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayCounts.NONE.minus(DayCounts.of(List.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayCounts.NONE.quantile(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayCounts.NONE.quantile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
