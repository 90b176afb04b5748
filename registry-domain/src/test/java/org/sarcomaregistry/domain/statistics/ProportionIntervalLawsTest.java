package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What every interval for a proportion must keep, and one that does not. */
class ProportionIntervalLawsTest {

    enum Method {
        WILSON,
        CLOPPER_PEARSON,
        JEFFREYS,
        WILSON_CORRECTED,
        AGRESTI_COULL,
        WALD;

        Interval of(Tally tally, double level) {
            Optional<Interval> interval = switch (this) {
                case WILSON -> Wilson.interval(tally, level);
                case CLOPPER_PEARSON -> ClopperPearson.interval(tally, level);
                case JEFFREYS -> Jeffreys.interval(tally, level);
                case WILSON_CORRECTED -> WilsonCorrected.interval(tally, level);
                case AGRESTI_COULL -> AgrestiCoull.interval(tally, level);
                case WALD -> Optional.of(wald(tally, level));
            };
            return interval.orElseThrow();
        }

        /** The simple method of many textbooks, wrong near 0 and 1. */
        private static Interval wald(Tally tally, double level) {
            double share = tally.share().orElseThrow();
            double reach = Normal.twoSided(level) * Math.sqrt(share * (1 - share) / tally.assessed());
            return new Interval(share - reach, share + reach);
        }
    }

    @Property
    void lies_between_0_and_1_and_contains_the_share(
            @ForAll("all") Method method, @ForAll("tallies") Tally tally, @ForAll("levels") double level) {
        assertThat(isSound(method.of(tally, level), tally)).isTrue();
    }

    @Example
    void the_simple_method_breaks_that_law() {
        var tally = new Tally(1, 29);
        assertThat(isSound(Method.WALD.of(tally, 0.95), tally)).isFalse();
    }

    @Property
    void touches_the_ends_only_where_none_or_all_met(
            @ForAll("right") Method method, @ForAll("tallies") Tally tally, @ForAll("levels") double level) {
        var interval = method.of(tally, level);
        assertThat(interval.lower() == 0).isEqualTo(tally.met() == 0);
        assertThat(interval.upper() == 1).isEqualTo(tally.met() == tally.assessed());
    }

    @Property
    void narrows_when_the_same_share_comes_from_more_cases(
            @ForAll("right") Method method,
            @ForAll("tallies") Tally tally,
            @ForAll @LongRange(min = 2, max = 50) long times) {
        var more = new Tally(times * tally.met(), times * tally.assessed());
        assertThat(method.of(more, 0.95).width())
                .isLessThan(method.of(tally, 0.95).width());
    }

    @Property
    void widens_with_the_level(
            @ForAll("all") Method method,
            @ForAll("tallies") Tally tally,
            @ForAll @DoubleRange(min = 0.5, max = 0.94) double level) {
        assertThat(method.of(tally, level + 0.05).encloses(method.of(tally, level)))
                .isTrue();
    }

    @Property
    void mirrors_when_met_and_not_met_change_places(
            @ForAll("all") Method method, @ForAll("tallies") Tally tally, @ForAll("levels") double level) {
        var interval = method.of(tally, level);
        var mirror = method.of(tally.complement(), level);
        assertThat(mirror.lower()).isCloseTo(1 - interval.upper(), within(1e-15));
        assertThat(mirror.upper()).isCloseTo(1 - interval.lower(), within(1e-15));
    }

    @Property
    void some_intervals_lie_within_others(@ForAll("tallies") Tally tally, @ForAll("levels") double level) {
        var exact = Method.CLOPPER_PEARSON.of(tally, level);
        var score = Method.WILSON.of(tally, level);
        assertThat(exact.encloses(Method.JEFFREYS.of(tally, level))).isTrue();
        assertThat(Method.WILSON_CORRECTED.of(tally, level).encloses(score)).isTrue();
        assertThat(almost(Method.AGRESTI_COULL.of(tally, level)).encloses(score))
                .isTrue();
    }

    /** Every outcome of up to 30 cases, for true shares on a fine grid. */
    @Example
    void the_exact_interval_covers_every_share_at_least_as_often_as_it_says() {
        assertThat(leastCoverage(Method.CLOPPER_PEARSON)).isGreaterThanOrEqualTo(0.95);
    }

    @Example
    void the_simple_method_covers_some_shares_hardly_ever() {
        assertThat(leastCoverage(Method.WALD)).isLessThan(0.1);
    }

    /** The definition: at either end the observed count is as unlikely as the level says. */
    @Property
    void the_exact_interval_ends_where_the_tail_holds_half_the_rest(
            @ForAll("few") Tally tally, @ForAll("levels") double level) {
        var interval = Method.CLOPPER_PEARSON.of(tally, level);
        double half = (1 - level) / 2;
        assertThat(tally.met() == 0 ? half : atLeast(tally, interval.lower())).isCloseTo(half, within(1e-12));
        assertThat(tally.met() == tally.assessed() ? half : atLeast(tally.complement(), 1 - interval.upper()))
                .isCloseTo(half, within(1e-12));
    }

    @Property
    void probability_and_quantile_of_beta_are_inverse(
            @ForAll @DoubleRange(min = 1, max = 500) double a,
            @ForAll @DoubleRange(min = 1, max = 500) double b,
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(5) double probability) {
        assertThat(Beta.probability(a, b, Beta.quantile(a, b, probability))).isCloseTo(probability, within(1e-11));
    }

    @Provide
    Arbitrary<Method> right() {
        return Arbitraries.of(Method.WILSON, Method.CLOPPER_PEARSON, Method.JEFFREYS, Method.WILSON_CORRECTED);
    }

    @Provide
    Arbitrary<Method> all() {
        return Arbitraries.of(Method.values()).filter(method -> method != Method.WALD);
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.998);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return upTo(5000);
    }

    @Provide
    Arbitrary<Tally> few() {
        return upTo(40);
    }

    private static Arbitrary<Tally> upTo(long most) {
        var assessed = Arbitraries.longs().between(1, most);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }

    private static Interval almost(Interval interval) {
        return new Interval(interval.lower() - 1e-12, interval.upper() + 1e-12);
    }

    private static double leastCoverage(Method method) {
        double least = 1;
        for (int n = 1; n <= 30; n++) {
            for (int step = 1; step < 200; step++) {
                least = Math.min(least, coverage(method, n, step / 200.0));
            }
        }
        return least;
    }

    private static double coverage(Method method, int assessed, double share) {
        double covered = 0;
        for (int met = 0; met <= assessed; met++) {
            if (method.of(new Tally(met, assessed), 0.95).contains(share)) {
                covered += atLeast(new Tally(met, assessed), share)
                        - (met == assessed ? 0 : atLeast(new Tally(met + 1, assessed), share));
            }
        }
        return covered;
    }

    private static boolean isSound(Interval interval, Tally tally) {
        return new Interval(0, 1).encloses(interval)
                && interval.contains(tally.share().orElseThrow());
    }

    /** Probability of at least as many met, by summing the binomial terms one by one. */
    private static double atLeast(Tally tally, double chance) {
        double sum = 0;
        double ways = 1;
        double assessed = tally.assessed();
        for (double met = assessed; met >= tally.met(); met--) {
            sum += ways * Math.pow(chance, met) * Math.pow(1 - chance, assessed - met);
            ways = ways * met / (assessed - met + 1);
        }
        return sum;
    }
}
