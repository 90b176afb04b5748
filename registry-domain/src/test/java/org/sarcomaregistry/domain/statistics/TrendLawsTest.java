package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What a test for trend must keep, and two wrong ones. */
class TrendLawsTest {

    @Property
    void time_run_backwards_and_the_complement_turn_the_trend_round(@ForAll("years") Map<Integer, Tally> years) {
        var trend = ShareTrend.over(years);
        assertTurned(
                trend.orElseThrow(), ShareTrend.over(at(years, year -> -year)).orElseThrow());
        var missed = years.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, year -> year.getValue().complement()));
        assertTurned(trend.orElseThrow(), ShareTrend.over(missed).orElseThrow());
    }

    @Property
    void the_calendar_and_years_without_anybody_do_not_matter(
            @ForAll("years") Map<Integer, Tally> years, @ForAll @IntRange(min = -50, max = 50) int shift) {
        var shifted = new HashMap<>(at(years, year -> year + shift));
        shifted.putIfAbsent(500, Tally.NONE);
        assertThat(ShareTrend.over(shifted)).isEqualTo(ShareTrend.over(years));
    }

    /** Every outcome of three years with 6, 4 and 7 cases, added up. */
    @Property(tries = 40)
    void chance_alone_gives_small_p_values_no_more_often_than_they_say(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
        assertThat(keepsItsWord(years -> ShareTrend.over(years).orElseThrow().p(), share))
                .isTrue();
    }

    @Example
    void a_test_of_one_side_and_the_normal_one_for_few_cases_break_that_law() {
        assertThat(keepsItsWord(years -> ShareTrend.over(years).orElseThrow().p() / 2, 0.5))
                .isFalse();
        assertThat(keepsItsWord(
                        years -> ShareTrend.asymptotic(years).orElseThrow().p(), 0.5))
                .isFalse();
    }

    /** The definition: all choices of those who met among twelve cases, one by one. */
    @Property(tries = 100)
    void the_exact_test_counts_every_choice_of_those_who_met(
            @ForAll @IntRange(min = 1, max = 4) int first,
            @ForAll @IntRange(min = 1, max = 4) int second,
            @ForAll @IntRange(min = 1, max = 4) int third,
            @ForAll @IntRange(max = 4095) int outcome) {
        int[] scores = new int[first + second + third];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i < first ? 0 : i < first + second ? 1 : 3;
        }
        int met = outcome & ((1 << scores.length) - 1);
        int ways = 0;
        int asFar = 0;
        for (int choice = 0; choice < 1 << scores.length; choice++) {
            boolean same = Integer.bitCount(choice) == Integer.bitCount(met);
            ways += same ? 1 : 0;
            asFar += same && distance(scores, choice) >= distance(scores, met) ? 1 : 0;
        }
        var years = Map.of(
                2020, tally(met, 0, first),
                2021, tally(met, first, second),
                2023, tally(met, first + second, third));
        assertThat(ShareTrend.over(years).orElseThrow().p()).isCloseTo((double) asFar / ways, within(1e-14));
    }

    @Property(tries = 50)
    void both_methods_nearly_agree_where_one_gives_way_to_the_other(@ForAll @IntRange(min = 25, max = 75) int met) {
        var years = Map.of(1, new Tally(met, 100), 2, new Tally(10, 20), 5, new Tally(50, 80));
        double exact = ShareTrend.over(years).orElseThrow().p();
        assertThat(ShareTrend.asymptotic(years).orElseThrow().p()).isCloseTo(exact, within(0.04));
        assertThat(ShareTrend.over(years).orElseThrow().method()).isEqualTo(Trend.Method.EXACT);
    }

    /** With as many person-years as one likes and few events, shares and rates are the same. */
    @Property(tries = 50)
    void rates_are_shares_of_rare_events(
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int two,
            @ForAll @IntRange(max = 12) int three) {
        long many = 2_000_000;
        var rates = Map.of(1, new Rate(one, 2e6), 2, new Rate(two, 2e6), 4, new Rate(three, 4e6));
        var shares = Map.of(1, new Tally(one, many), 2, new Tally(two, many), 4, new Tally(three, 2 * many));
        var rate = RateTrend.asymptotic(rates).orElseThrow();
        var share = ShareTrend.asymptotic(shares).orElseThrow();
        assertThat(rate.p()).isCloseTo(share.p(), within(1e-4));
        assertThat(rate.direction()).isEqualTo(share.direction());
        assertThat(rate.perYear()).isCloseTo(share.perYear(), within(1e-15));
    }

    @Property(tries = 50)
    void rates_turn_round_and_keep_to_their_unit_of_time(
            @ForAll @IntRange(max = 15) int one,
            @ForAll @IntRange(max = 15) int two,
            @ForAll @IntRange(max = 15) int three) {
        var years = Map.of(1, new Rate(one, 10), 2, new Rate(two, 30), 4, new Rate(three, 20));
        var trend = RateTrend.over(years).orElseThrow();
        assertTurned(trend, RateTrend.over(at(years, year -> -year)).orElseThrow());
        var months = Map.of(1, new Rate(one, 120), 2, new Rate(two, 360), 4, new Rate(three, 240));
        assertThat(RateTrend.over(months).orElseThrow().p()).isCloseTo(trend.p(), within(1e-12));
        assertThat(RateTrend.over(months).orElseThrow().perYear()).isCloseTo(trend.perYear() / 12, within(1e-12));
    }

    /** All outcomes of five events in three years of different length, one by one. */
    @Example
    void the_exact_test_of_rates_counts_every_fall_of_the_events() {
        var years = Map.of(1, new Rate(0, 1), 2, new Rate(1, 2), 4, new Rate(4, 3));
        double[] chances = {1 / 6.0, 2 / 6.0, 3 / 6.0};
        int[] scores = {0, 1, 3};
        double mean = 5 * (2 + 9) / 6.0;
        double asFar = 0;
        for (int outcome = 0; outcome < 243; outcome++) {
            double chance = 1;
            int sum = 0;
            for (int event = 0, rest = outcome; event < 5; event++, rest /= 3) {
                chance *= chances[rest % 3];
                sum += scores[rest % 3];
            }
            asFar += Math.abs(sum - mean) >= 13 - mean - 1e-9 ? chance : 0;
        }
        assertThat(RateTrend.over(years).orElseThrow().p()).isCloseTo(asFar, within(1e-14));
    }

    @Provide
    Arbitrary<Map<Integer, Tally>> years() {
        var assessed = Arbitraries.of(1L, 2L, 5L, 30L, 90L);
        var tallies = assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
        return Arbitraries.maps(Arbitraries.integers().between(2010, 2025), tallies)
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static <T> Map<Integer, T> at(Map<Integer, T> years, Function<Integer, Integer> moved) {
        return years.entrySet().stream()
                .collect(Collectors.toMap(year -> moved.apply(year.getKey()), Map.Entry::getValue));
    }

    private static void assertTurned(Trend trend, Trend turned) {
        assertThat(turned.p()).isCloseTo(trend.p(), within(1e-12));
        assertThat(turned.perYear()).isCloseTo(-trend.perYear(), within(1e-12));
        assertThat(turned.direction())
                .isEqualTo(
                        switch (trend.direction()) {
                            case RISING -> Trend.Direction.FALLING;
                            case FALLING -> Trend.Direction.RISING;
                            case LEVEL -> Trend.Direction.LEVEL;
                        });
    }

    private static boolean keepsItsWord(Function<Map<Integer, Tally>, Double> test, double share) {
        double[] rejected = new double[3];
        double[] levels = {0.01, 0.05, 0.2};
        for (int outcome = 0; outcome < 7 * 5 * 8; outcome++) {
            var years = Map.of(
                    1, new Tally(outcome % 7, 6),
                    2, new Tally(outcome / 7 % 5, 4),
                    3, new Tally(outcome / 35, 7));
            double chance = years.values().stream()
                    .mapToDouble(year -> Binomial.atMost(year.met(), year.assessed(), share)
                            - Binomial.atMost(year.met() - 1, year.assessed(), share))
                    .reduce(1, (one, other) -> one * other);
            double p = test.apply(years);
            for (int i = 0; i < levels.length; i++) {
                rejected[i] += p <= levels[i] ? chance : 0;
            }
        }
        return rejected[0] <= levels[0] && rejected[1] <= levels[1] && rejected[2] <= levels[2];
    }

    private static long distance(int[] scores, int choice) {
        long all = 0;
        long chosen = 0;
        for (int i = 0; i < scores.length; i++) {
            all += scores[i];
            chosen += (choice >> i & 1) == 1 ? scores[i] : 0;
        }
        return Math.abs(chosen * scores.length - all * Integer.bitCount(choice));
    }

    private static Tally tally(int choice, int from, int cases) {
        return new Tally(Integer.bitCount(choice >> from & ((1 << cases) - 1)), cases);
    }
}
