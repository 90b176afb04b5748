package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals for counts and rates, and two wrong ones that the laws refuse. */
class PoissonIntervalTest {

    private interface Method {
        Interval of(long events, double level);
    }

    /** By root finding with 40 digits; 4.80 to 18.39 for ten events is the printed value. */
    @ParameterizedTest
    @CsvSource({
        "0, .95, 0, 3.6888794541139363, 0, 3.66801183217375276",
        "1, .95, 0.0253178079842898754, 5.5716433909388986, 0.0130721329015043237, 5.56375558247526267",
        "10, .95, 4.79538869613243364, 18.3903560420177787, 4.78744991396756181, 18.3914586057564756",
        "100, .95, 81.3639912509231404, 121.62679379242639, 81.3621054905278621, 121.627937579206483",
        "3, .99, 0.337863388727733296, 10.9774774953297658, 0.306022614011097463, 11.0119567293170253",
        "7, .998, 1.52033626039880908, 19.626177395384238, 1.47298543945881233, 19.6960584442370893",
        "1000000, .95, 998040.983340293903, 1001961.91194543219, 998040.983324986135, 1001961.91196066568",
    })
    void agrees_with_many_digits(long events, double level, double low, double high, double byarLow, double byarHigh) {
        assertClose(Garwood.interval(events, level), low, high);
        assertClose(Byar.interval(events, level), byarLow, byarHigh);
    }

    @Property
    void ends_where_the_tail_holds_half_the_rest(
            @ForAll @IntRange(max = 60) int events, @ForAll("levels") double level) {
        assertThat(endsRight(Garwood::interval, events, level)).isTrue();
    }

    @Test
    void a_count_taken_for_a_normal_one_and_a_bound_off_by_one_break_that_law() {
        Method normal = (n, level) -> {
            double reach = Normal.twoSided(level) * Math.sqrt((double) n);
            return new Interval(n - reach, n + reach);
        };
        Method offByOne = (n, level) ->
                new Interval(Garwood.interval(n, level).lower(), Gamma.upperQuantile((double) Math.max(n, 1), 0.025));
        assertThat(endsRight(normal, 10, 0.95)).isFalse();
        assertThat(endsRight(offByOne, 10, 0.95)).isFalse();
    }

    /** Every count that could come of a mean, added up. */
    @Property
    void covers_every_mean_at_least_as_often_as_it_says(
            @ForAll @DoubleRange(min = 0.01, max = 30) double mean, @ForAll("levels") double level) {
        double covered = 0;
        for (int events = 0; events < 120; events++) {
            covered += Garwood.interval(events, level).contains(mean) ? term(events, mean) : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(level - 1e-12);
    }

    @Property
    void rises_with_the_count_and_widens_with_the_level(
            @ForAll @LongRange(max = 100_000) long events, @ForAll @DoubleRange(min = 0.5, max = 0.94) double level) {
        var interval = Garwood.interval(events, level);
        var next = Garwood.interval(events + 1, level);
        assertThat(interval.contains((double) events)).isTrue();
        assertThat(next.lower()).isGreaterThan(interval.lower());
        assertThat(next.upper()).isGreaterThan(interval.upper());
        assertThat(Garwood.interval(events, level + 0.05).encloses(interval)).isTrue();
    }

    @Property
    void the_approximation_is_near_from_ten_events_on(@ForAll @LongRange(min = 10, max = 100_000) long events) {
        var exact = Garwood.interval(events, 0.95);
        assertThat(Byar.interval(events, 0.95).lower()).isCloseTo(exact.lower(), within(0.01));
        assertThat(Byar.interval(events, 0.95).upper()).isCloseTo(exact.upper(), within(0.01));
    }

    @Property
    void a_rate_keeps_to_its_unit_of_time(
            @ForAll @LongRange(max = 1000) long events, @ForAll @DoubleRange(min = 1, max = 1e6) double years) {
        var rate = new Rate(events, years);
        var doubled = new Rate(events, 2 * years);
        assertThat(doubled.perYear().orElseThrow()).isEqualTo(rate.perYear().orElseThrow() / 2);
        assertThat(doubled.interval(0.95).orElseThrow().upper())
                .isEqualTo(rate.interval(0.95).orElseThrow().upper() / 2);
        assertThat(rate.plus(Rate.NONE)).isEqualTo(rate);
        assertThat(rate.plus(doubled)).isEqualTo(doubled.plus(rate));
    }

    @Test
    void without_time_there_is_no_rate() {
        assertThat(Rate.NONE.perYear()).isEmpty();
        assertThat(Rate.NONE.interval(0.95)).isEmpty();
        assertThat(new Rate(1, Double.MIN_VALUE).perYear()).isEmpty();
        assertThat(new Rate(1, Double.MIN_VALUE).interval(0.95)).isEmpty();
        assertThat(new Rate(0, 10).perYear()).hasValue(0);
        assertThat(new Rate(0, 10).interval(0.95).orElseThrow().lower()).isZero();
    }

    @Test
    void a_very_small_lower_bound_of_the_approximation_is_not_negative() {
        assertThat(Byar.interval(1, 0.998).lower()).isZero();
    }

    @Test
    void what_can_be_neither_count_nor_time_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Garwood.interval(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Byar.interval(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.95, 95, Double.NaN})
    void a_level_lies_between_0_and_1(double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> Garwood.interval(1, level));
        assertThatIllegalArgumentException().isThrownBy(() -> Byar.interval(1, level));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.NONE.interval(level));
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.998);
    }

    private static boolean endsRight(Method method, int events, double level) {
        double tail = (1 - level) / 2;
        var interval = method.of(events, level);
        double atLeast = 1 - upTo(events - 1, interval.lower());
        boolean low = events == 0 ? interval.lower() == 0 : Math.abs(atLeast - tail) < 1e-12;
        return low && Math.abs(upTo(events, interval.upper()) - tail) < 1e-12;
    }

    private static double upTo(int events, double mean) {
        double sum = 0;
        for (int k = 0; k <= events; k++) {
            sum += term(k, mean);
        }
        return sum;
    }

    private static double term(int events, double mean) {
        double term = Math.exp(-mean);
        for (int k = 1; k <= events; k++) {
            term *= mean / k;
        }
        return term;
    }

    private static void assertClose(Interval interval, double low, double high) {
        assertThat(interval.lower()).isCloseTo(low, within(1e-12 * low));
        assertThat(interval.upper()).isCloseTo(high, within(1e-12 * high));
    }
}
