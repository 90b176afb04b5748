package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interval for daily looks must keep; the fixed ones do not. */
class ConfidenceSequenceTest {

    /** By root finding on the mixture with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, .95, 0.025, 1",
        "0, 20, .95, 0, 0.2240061120127827",
        "8, 10, .95, 0.34247860841779631, 0.99060624023322168",
        "81, 263, .95, 0.21609857957792179, 0.41140625535903926",
        "15, 148, .99, 0.032219644030700673, 0.22122910186727291",
        "400000, 500000, .95, 0.79749000688006559, 0.8024943409893879",
    })
    void agrees_with_many_digits(long met, long assessed, double level, double low, double high) {
        var interval = ConfidenceSequence.interval(new Tally(met, assessed), level);
        assertThat(interval.lower()).isCloseTo(low, within(1e-11));
        assertThat(interval.upper()).isCloseTo(high, within(1e-11));
    }

    /** Exact, over every path of cases, with a look after each: no simulation is needed. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.9", "0.97", "0.05"})
    void holds_at_every_look_of_five_hundred_cases(double share) {
        assertThat(DailyLooks.chanceOfAlarm(DailyLooks.Rule.SEQUENCE, share, 500))
                .isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.9", "0.97", "0.05"})
    void fixed_intervals_break_that_law(double share) {
        assertThat(DailyLooks.chanceOfAlarm(DailyLooks.Rule.WILSON, share, 500)).isGreaterThan(0.25);
        assertThat(DailyLooks.chanceOfAlarm(DailyLooks.Rule.EXACT, share, 500)).isGreaterThan(0.15);
    }

    /** Two ways to the same chance: adding up all paths, and a fixed number of random ones. */
    @Test
    void simulated_years_agree_with_the_chance_computed() {
        for (var rule : DailyLooks.Rule.values()) {
            double computed = DailyLooks.chanceOfAlarm(rule, 0.8, 365);
            double simulated = DailyLooks.shareOfAlarms(rule, 0.8, new DailyLooks.Year(365, 1, 1), 4000, 20260101);
            double standardError = Math.sqrt(computed * (1 - computed) / 4000);
            assertThat(simulated).isCloseTo(computed, within(4 * standardError + 1e-9));
        }
    }

    /** Two cases a day on average, looked at every day of a year; 2000 years. The margin is four standard errors. */
    @Test
    void over_a_year_of_daily_looks_the_fixed_interval_raises_false_alarms_and_the_sequence_does_not() {
        var year = new DailyLooks.Year(365, 0, 4);
        double margin = 4 * Math.sqrt(0.05 * 0.95 / 2000);
        for (double share : new double[] {0.5, 0.8, 0.95}) {
            assertThat(DailyLooks.shareOfAlarms(DailyLooks.Rule.SEQUENCE, share, year, 2000, 1))
                    .isLessThanOrEqualTo(0.05 + margin);
            assertThat(DailyLooks.shareOfAlarms(DailyLooks.Rule.WILSON, share, year, 2000, 1))
                    .isGreaterThan(0.2 + margin);
            assertThat(DailyLooks.shareOfAlarms(DailyLooks.Rule.EXACT, share, year, 2000, 1))
                    .isGreaterThan(0.1 + margin);
        }
    }

    @Property
    void contains_the_share_and_encloses_the_exact_interval(@ForAll("tallies") Tally tally) {
        var interval = ConfidenceSequence.interval(tally, 0.95);
        assertThat(new Interval(0, 1).encloses(interval)).isTrue();
        assertThat(interval.contains(tally.share().orElseThrow())).isTrue();
        var almost = new Interval(interval.lower() - 1e-12, interval.upper() + 1e-12);
        assertThat(almost.encloses(ClopperPearson.interval(tally, 0.95).orElseThrow()))
                .isTrue();
    }

    @Property
    void mirrors_when_met_and_not_met_change_places(@ForAll("tallies") Tally tally) {
        var interval = ConfidenceSequence.interval(tally, 0.95);
        var mirror = ConfidenceSequence.interval(tally.complement(), 0.95);
        assertThat(mirror.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
        assertThat(mirror.upper()).isCloseTo(1 - interval.lower(), within(1e-12));
    }

    @Property
    void widens_with_the_level_and_narrows_with_cases(
            @ForAll("tallies") Tally tally,
            @ForAll @DoubleRange(min = 0.5, max = 0.94) double level,
            @ForAll @LongRange(min = 2, max = 50) long times) {
        var interval = ConfidenceSequence.interval(tally, level);
        assertThat(ConfidenceSequence.interval(tally, level + 0.05).encloses(interval))
                .isTrue();
        var more = new Tally(times * tally.met(), times * tally.assessed());
        assertThat(ConfidenceSequence.interval(more, level).width()).isLessThan(interval.width());
    }

    @Property
    void looks_together_leave_what_every_one_leaves(@ForAll("looks") List<Tally> looks) {
        var running = ConfidenceSequence.running(looks, 0.95);
        double lower =
                looks.stream().mapToDouble(look -> interval(look).lower()).max().orElse(0);
        double upper =
                looks.stream().mapToDouble(look -> interval(look).upper()).min().orElse(1);
        assertThat(running.isPresent()).isEqualTo(lower <= upper);
        running.ifPresent(left -> assertThat(left).isEqualTo(new Interval(lower, upper)));
    }

    @Test
    void before_the_first_case_every_share_is_possible() {
        assertThat(ConfidenceSequence.interval(Tally.NONE, 0.95)).isEqualTo(new Interval(0, 1));
        assertThat(ConfidenceSequence.running(List.of(), 0.95)).contains(new Interval(0, 1));
    }

    @Test
    void a_share_that_changed_leaves_nothing_in_the_end() {
        var first = new Tally(0, 300);
        assertThat(ConfidenceSequence.running(List.of(first, first.plus(new Tally(3000, 3000))), 0.95))
                .isEmpty();
    }

    @Test
    void cases_may_not_be_lost_between_looks() {
        var looks = List.of(new Tally(3, 5), new Tally(2, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceSequence.running(looks, 0.95));
        var missed = List.of(new Tally(3, 5), new Tally(4, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceSequence.running(missed, 0.95));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.95, 95, Double.NaN})
    void a_level_lies_between_0_and_1(double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceSequence.interval(Tally.NONE, level));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceSequence.running(List.of(), level));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        var assessed = Arbitraries.longs().between(1, 5000);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }

    @Provide
    Arbitrary<List<Tally>> looks() {
        return tallies().list().ofMaxSize(20).map(ConfidenceSequenceTest::accumulated);
    }

    private static List<Tally> accumulated(List<Tally> days) {
        var looks = new java.util.ArrayList<Tally>();
        var all = Tally.NONE;
        for (var day : days) {
            all = all.plus(day);
            looks.add(all);
        }
        return looks;
    }

    private static Interval interval(Tally look) {
        return ConfidenceSequence.interval(look, 0.95);
    }
}
