package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What adjustment must keep; counting patients without a standard as observed does not. */
class IndirectStandardisationTest {

    private static final Stratum YOUNG = Stratum.of(Map.of("age", "0-59"));
    private static final Stratum OLD = Stratum.of(Map.of("age", "60+"));
    private static final Stratum CHILD = Stratum.of(Map.of("age", "child"));

    private interface Method {
        double ratio(Map<Stratum, Tally> unit, Map<Stratum, Tally> standard);
    }

    private static final Method OURS = (unit, standard) ->
            IndirectStandardisation.of(unit, standard).ratio().orElse(0);

    /** Mistake: those without a standard are observed, but never expected. */
    private static final Method FORGETFUL = (unit, standard) -> {
        var all = unit.values().stream().reduce(Tally.NONE, Tally::plus);
        return all.met() / IndirectStandardisation.of(unit, standard).expected();
    };

    /** 100 young at 20 % and 50 old at 60 % are 50 expected; 40 are observed. */
    @Test
    void observed_are_compared_with_expected() {
        var result = IndirectStandardisation.of(
                Map.of(YOUNG, new Tally(10, 100), OLD, new Tally(30, 50), CHILD, new Tally(2, 3)),
                Map.of(YOUNG, new Tally(200, 1000), OLD, new Tally(600, 1000)));
        assertThat(result.expected()).isEqualTo(50);
        assertThat(result.compared()).isEqualTo(new Tally(40, 150));
        assertThat(result.withoutStandard()).isEqualTo(new Tally(2, 3));
        assertThat(result.covariates()).isEqualTo(ImmutableSortedSet.of("age"));
        assertThat(result.ratio()).hasValue(0.8);
        assertThat(result.share().orElseThrow()).isCloseTo(0.32, within(1e-15));
        var interval = result.ratioInterval(0.95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(28.577 / 50, within(0.0001));
        assertThat(interval.upper()).isCloseTo(54.469 / 50, within(0.0001));
        assertThat(result.shareInterval(0.95).orElseThrow().upper()).isCloseTo(0.4 * 54.469 / 50, within(0.0001));
    }

    @Test
    void nobody_to_compare_has_no_ratio() {
        var without = IndirectStandardisation.of(Map.of(CHILD, new Tally(2, 3)), Map.of(OLD, new Tally(1, 2)));
        assertThat(without.ratio()).isEmpty();
        assertThat(without.share()).isEmpty();
        assertThat(without.ratioInterval(0.95)).isEmpty();
        assertThat(without.shareInterval(0.95)).isEmpty();
        assertThat(without.withoutStandard()).isEqualTo(new Tally(2, 3));
        var empty = IndirectStandardisation.of(Map.of(), Map.of());
        assertThat(empty.covariates()).isEmpty();
        assertThat(empty.compared()).isEqualTo(Tally.NONE);
        var emptyStratum = IndirectStandardisation.of(Map.of(OLD, new Tally(2, 3)), Map.of(OLD, Tally.NONE));
        assertThat(emptyStratum.withoutStandard()).isEqualTo(new Tally(2, 3));
        var noneExpected = IndirectStandardisation.of(Map.of(OLD, new Tally(2, 3)), Map.of(OLD, new Tally(0, 9)));
        assertThat(noneExpected.ratio()).isEmpty();
        assertThat(RatioFunnel.AROUND_ONE.position(noneExpected.compared().met(), noneExpected.expected()))
                .isEqualTo(FunnelPosition.FAR_ABOVE);
    }

    @Test
    void a_share_ends_at_1() {
        var well = IndirectStandardisation.of(
                Map.of(OLD, new Tally(10, 10)), Map.of(OLD, new Tally(10, 100), YOUNG, new Tally(90, 100)));
        assertThat(well.ratio()).hasValue(10);
        assertThat(well.share()).hasValue(1);
        assertThat(well.ratioInterval(0.95).orElseThrow().upper()).isEqualTo(10);
    }

    @Test
    void strata_of_different_covariates_and_impossible_expectations_are_refused() {
        var sexes = Stratum.of(Map.of("sex", "F"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndirectStandardisation.of(Map.of(OLD, Tally.NONE), Map.of(sexes, Tally.NONE)));
        for (double expected : new double[] {-1, 2, Double.NaN, 1e-320}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new IndirectStandardisation(
                            ImmutableSortedSet.of(), new Tally(0, 1), expected, Tally.NONE, Tally.NONE));
        }
    }

    @Property
    void a_unit_like_the_standard_has_ratio_1(@ForAll("strata") Map<Stratum, Tally> strata) {
        var same = IndirectStandardisation.of(strata, strata);
        assertThat(same.expected()).isCloseTo((double) same.compared().met(), within(1e-9));
        assertThat(same.ratio().orElse(1)).isCloseTo(1, within(1e-12));
        assertThat(same.share().orElse(0)).isCloseTo(same.standard().share().orElse(0), within(1e-12));
    }

    @Property
    void without_covariates_nothing_is_adjusted(
            @ForAll("tallies") Tally unit,
            @ForAll("tallies") Tally standard,
            @ForAll @LongRange(min = 1, max = 9) long met) {
        var some = new Tally(met, met).plus(standard);
        var crude = IndirectStandardisation.of(Map.of(Stratum.EVERYBODY, unit), Map.of(Stratum.EVERYBODY, some));
        assertThat(crude.share().orElse(0)).isCloseTo(unit.share().orElse(0), within(1e-12));
    }

    /** What is expected of all units together is what was observed, where they are the standard. */
    @Property
    void expectations_of_units_add(
            @ForAll("strata") Map<Stratum, Tally> one, @ForAll("strata") Map<Stratum, Tally> two) {
        var both = new HashMap<>(one);
        two.forEach((stratum, tally) -> both.merge(stratum, tally, Tally::plus));
        double expected = IndirectStandardisation.of(one, both).expected()
                + IndirectStandardisation.of(two, both).expected();
        assertThat(expected)
                .isCloseTo(
                        (double) IndirectStandardisation.of(both, both)
                                .compared()
                                .met(),
                        within(1e-9));
    }

    @Property
    void patients_without_a_standard_change_nothing(
            @ForAll("strata") Map<Stratum, Tally> unit,
            @ForAll("strata") Map<Stratum, Tally> standard,
            @ForAll("tallies") Tally strangers) {
        assertThat(ignoresStrangers(OURS, unit, standard, strangers)).isTrue();
    }

    @Test
    void counting_them_as_observed_breaks_that_law() {
        var strata = Map.of(OLD, new Tally(5, 10));
        assertThat(ignoresStrangers(FORGETFUL, strata, strata, new Tally(3, 4))).isFalse();
    }

    @Provide
    Arbitrary<Map<Stratum, Tally>> strata() {
        return Arbitraries.maps(Arbitraries.of(YOUNG, OLD), tallies());
    }

    @Provide
    Arbitrary<Tally> tallies() {
        var assessed = Arbitraries.longs().between(0, 400);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }

    private static boolean ignoresStrangers(
            Method method, Map<Stratum, Tally> unit, Map<Stratum, Tally> standard, Tally strangers) {
        var more = ImmutableMap.<Stratum, Tally>builder()
                .putAll(unit)
                .put(CHILD, strangers)
                .buildOrThrow();
        return method.ratio(more, standard) == method.ratio(unit, standard);
    }
}
