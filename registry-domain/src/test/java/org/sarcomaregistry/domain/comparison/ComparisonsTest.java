package org.sarcomaregistry.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.report.Fixtures;
import org.sarcomaregistry.domain.statistics.FunnelPosition;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.ShareFunnel;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.statistics.Trend;

/** A figure beside the nation, the target, its own years and other units. */
class ComparisonsTest {

    private static final Indicator MARGINS = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;
    private static final Indicator COVERAGE = SarcomaIndicators.COVERAGE_SURGERY;
    private static final Scope TROMSO = Scopes.NORWAY.byCode(Fixtures.TROMSO).orElseThrow();
    private static final Scope BODO = Scopes.NORWAY.byCode(Fixtures.BODO).orElseThrow();
    private static final Counts MANY = closed(800, 200);

    @Property
    void the_ends_of_the_range_are_the_bounds(@ForAll("counts") Counts counts) {
        var range = counts.range();
        counts.bounds().ifPresent(bounds -> {
            assertThat(range.least().share().orElse(1)).isEqualTo(bounds.lower());
            assertThat(range.most().share().orElse(0)).isEqualTo(bounds.upper());
        });
        assertThat(range.nobody()).isEqualTo(counts.population() == 0);
    }

    @Property
    void ranges_add_as_counts_do(@ForAll("counts") Counts one, @ForAll("counts") Counts other) {
        assertThat(one.plus(other).range()).isEqualTo(one.range().plus(other.range()));
    }

    @Property(tries = 300)
    void a_certain_place_is_the_place_of_every_completion(@ForAll("open") Counts unit, @ForAll("open") Counts rest) {
        var certain = beside(MARGINS, unit, rest);
        certain.filter(place -> place.certain() != FunnelPosition.CANNOT_BE_DECIDED)
                .ifPresent(place -> completions(unit)
                        .forEach(own -> completions(rest)
                                .forEach(others -> assertThat(new ShareFunnel(
                                                        own.plus(others).share().orElseThrow())
                                                .position(own))
                                        .isEqualTo(place.certain()))));
    }

    @Example
    void the_law_of_places_rejects_the_reported_one() {
        var unit = new Counts(1, 11, 12, 0, 0, 0);
        var place = beside(MARGINS, unit, MANY).orElseThrow();
        assertThat(place.reported()).isEqualTo(FunnelPosition.FAR_BELOW);
        assertThat(place.certain()).isEqualTo(FunnelPosition.CANNOT_BE_DECIDED);
        assertThat(place.isWorse(Target.Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(place.isCertainlyWorse(Target.Direction.HIGHER_IS_BETTER)).isFalse();
        assertThat(completions(unit).map(own -> new ShareFunnel(0.8).position(own)))
                .contains(FunnelPosition.FAR_BELOW, FunnelPosition.BELOW);
    }

    @Property
    void where_nothing_is_open_the_reported_place_is_certain(@ForAll("decided") Counts unit) {
        beside(MARGINS, unit, MANY)
                .ifPresent(place -> assertThat(place.certain()).isEqualTo(place.reported()));
    }

    private static java.util.Optional<Place> beside(Indicator indicator, Counts unit, Counts rest) {
        return Comparisons.of(indicator, figures(indicator, Map.of(2024, Map.of(TROMSO, unit, BODO, rest))))
                .of(TROMSO, 2024)
                .besideNation();
    }

    @Example
    void a_unit_below_the_minimum_denominator_is_compared_with_nobody_but_has_its_trend() {
        var years = Map.of(
                2023, Map.of(TROMSO, closed(5, 4), BODO, MANY),
                2024, Map.of(TROMSO, closed(9, 0), BODO, MANY));
        var small = Comparisons.of(MARGINS, figures(MARGINS, years)).of(TROMSO, 2024);
        assertThat(small.besideNation()).isEmpty();
        assertThat(small.rank()).isEmpty();
        assertThat(small.trend().orElseThrow().direction()).isEqualTo(Trend.Direction.RISING);
        var covered = Comparisons.of(COVERAGE, figures(COVERAGE, years)).of(TROMSO, 2024);
        assertThat(covered.besideNation()).isPresent();
        assertThat(covered.besideTarget()).isPresent();
    }

    @Example
    void a_target_is_the_centre_of_a_funnel_only_where_one_is_published() {
        var units = Map.of(2024, Map.of(TROMSO, closed(20, 30), BODO, MANY));
        assertThat(Comparisons.of(MARGINS, figures(MARGINS, units))
                        .of(TROMSO, 2024)
                        .besideTarget())
                .isEmpty();
        var place = Comparisons.of(COVERAGE, figures(COVERAGE, units))
                .of(TROMSO, 2024)
                .besideTarget()
                .orElseThrow();
        assertThat(place).isEqualTo(new Place(FunnelPosition.FAR_BELOW, FunnelPosition.FAR_BELOW));
        assertThat(place.isCertainlyWorse(Target.Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(place.isCertainlyWorse(Target.Direction.LOWER_IS_BETTER)).isFalse();
        assertThat(place.isCertainlyWorse(Target.Direction.NEITHER)).isFalse();
    }

    @Example
    void above_is_worse_where_lower_is_better() {
        var above = new Place(FunnelPosition.ABOVE, FunnelPosition.CANNOT_BE_DECIDED);
        assertThat(above.isWorse(Target.Direction.LOWER_IS_BETTER)).isTrue();
        assertThat(above.isWorse(Target.Direction.HIGHER_IS_BETTER)).isFalse();
        assertThat(above.isCertainlyWorse(Target.Direction.LOWER_IS_BETTER)).isFalse();
        assertThat(new Place(FunnelPosition.NOBODY, FunnelPosition.NOBODY).isWorse(Target.Direction.LOWER_IS_BETTER))
                .isFalse();
    }

    @Example
    void units_are_ranked_unless_their_intervals_overlap() {
        var apart = Map.of(2024, Map.of(TROMSO, closed(95, 5), BODO, closed(20, 80)));
        assertThat(rank(MARGINS, apart)).contains(new RankInterval(1, 1, 2));
        assertThat(rank(SarcomaIndicators.REFERRAL_BONE, apart)).contains(new RankInterval(2, 2, 2));
        var near = Map.of(2024, Map.of(TROMSO, closed(15, 5), BODO, closed(10, 10)));
        assertThat(rank(MARGINS, near).orElseThrow().cannotBeRanked()).isTrue();
        var open = Map.of(2024, Map.of(TROMSO, new Counts(95, 5, 500, 0, 0, 0), BODO, closed(20, 80)));
        assertThat(rank(MARGINS, open).orElseThrow().cannotBeRanked()).isTrue();
        assertThat(rank(SarcomaIndicators.DRUGS_WITH_SURGERY_EXTREMITY, apart)).isEmpty();
    }

    private static java.util.Optional<RankInterval> rank(Indicator indicator, Map<Integer, Map<Scope, Counts>> units) {
        return Comparisons.of(indicator, figures(indicator, units))
                .of(TROMSO, 2024)
                .rank();
    }

    @Example
    void neither_the_nation_nor_the_unknown_unit_is_ranked_or_set_beside_the_nation() {
        var figures = figures(MARGINS, Map.of(2024, Map.of(TROMSO, MANY, Scope.UNKNOWN, MANY)));
        var comparisons = Comparisons.of(MARGINS, figures);
        assertThat(comparisons.of(Scope.NATION, 2024).besideNation()).isEmpty();
        assertThat(comparisons.of(Scope.NATION, 2024).rank()).isEmpty();
        assertThat(comparisons.of(Scope.UNKNOWN, 2024).rank()).isEmpty();
    }

    @Example
    void every_unit_of_a_level_is_compared_and_one_without_courses_has_nothing() {
        var figures = figures(MARGINS, Map.of(2024, Map.of(TROMSO, closed(15, 5), BODO, closed(4, 1))));
        var comparisons = Comparisons.of(MARGINS, figures);
        assertThat(comparisons.among(Scope.Level.HOSPITAL, 2024))
                .extracting(comparison -> comparison.key().scope())
                .containsExactlyInAnyOrder(TROMSO, BODO);
        assertThat(comparisons.among(Scope.Level.HOSPITAL, 2023)).isEmpty();
        assertThat(comparisons.of(TROMSO, 2023)).satisfies(nothing -> {
            assertThat(nothing.besideNation()).isEmpty();
            assertThat(nothing.trend()).isEmpty();
            assertThat(nothing.rank()).isEmpty();
        });
    }

    @Example
    void pooled_years_that_overlap_are_not_counted_twice_in_a_trend() {
        var death = SarcomaIndicators.CHEMOTHERAPY_NEAR_DEATH;
        var north =
                Scopes.NORWAY.parent(Scopes.NORWAY.parent(TROMSO).orElseThrow()).orElseThrow();
        var years = new TreeMap<Integer, Map<Scope, Counts>>();
        for (int year = 2019; year <= 2024; year++) {
            years.put(year, Map.of(north, year % 3 == 2 ? closed(10, 90) : closed(90, 10)));
        }
        var trend = Comparisons.of(death, figures(death, years)).of(north, 2024).trend();
        assertThat(2024 % 3).isEqualTo(2);
        assertThat(trend.orElseThrow().direction()).isEqualTo(Trend.Direction.LEVEL);
    }

    @Property(tries = 100)
    void the_trend_of_a_unit_does_not_know_other_units(@ForAll("decided") Counts one, @ForAll("decided") Counts other) {
        var alone = figures(MARGINS, Map.of(2023, Map.of(TROMSO, one), 2024, Map.of(TROMSO, other)));
        var among =
                figures(MARGINS, Map.of(2023, Map.of(TROMSO, one, BODO, MANY), 2024, Map.of(TROMSO, other, BODO, one)));
        assertThat(Comparisons.of(MARGINS, alone).of(TROMSO, 2024).trend())
                .isEqualTo(Comparisons.of(MARGINS, among).of(TROMSO, 2024).trend());
    }

    /** The figures of some units, added up to their trusts, regions and the nation. */
    private static Figures figures(Indicator indicator, Map<Integer, ? extends Map<Scope, Counts>> years) {
        var sums = new TreeMap<FigureKey, Counts>();
        years.forEach((year, units) -> units.forEach((unit, counts) -> {
            var scope = java.util.Optional.of(unit);
            while (scope.isPresent()) {
                sums.merge(new FigureKey(indicator.id(), scope.get(), year), counts, Counts::plus);
                scope = Scopes.NORWAY.parent(scope.get());
            }
        }));
        return new Figures(ImmutableSortedMap.copyOf(sums, Comparator.naturalOrder()));
    }

    /** Every way in which open courses can turn out. */
    private static Stream<Tally> completions(Counts c) {
        return upTo(c.undecided())
                .boxed()
                .flatMap(met -> upTo(c.perhapsMet())
                        .boxed()
                        .flatMap(in -> upTo(c.perhapsUnmet())
                                .boxed()
                                .flatMap(out -> upTo(c.perhaps())
                                        .boxed()
                                        .flatMap(perhaps -> upTo(c.perhaps() - perhaps)
                                                .mapToObj(failed -> new Tally(
                                                        c.met() + met + in + perhaps,
                                                        c.met()
                                                                + c.unmet()
                                                                + c.undecided()
                                                                + in
                                                                + out
                                                                + perhaps
                                                                + failed))))));
    }

    private static LongStream upTo(long last) {
        return LongStream.rangeClosed(0, last);
    }

    private static Counts closed(long met, long unmet) {
        return new Counts(met, unmet, 0, 0, 0, 0);
    }

    @Provide
    Arbitrary<Counts> counts() {
        var small = Arbitraries.longs().between(0, 20);
        return Combinators.combine(small, small, small, small, small, small).as(Counts::new);
    }

    /** Far from the middle, so that places are often certain. */
    @Provide
    Arbitrary<Counts> open() {
        var many = Arbitraries.of(0L, 1L, 12L, 40L, 90L);
        var few = Arbitraries.longs().between(0, 2);
        return Combinators.combine(many, many, few, few, few, few)
                .as(Counts::new)
                .filter(counts -> counts.tally().assessed() > 0);
    }

    @Provide
    Arbitrary<Counts> decided() {
        var any = Arbitraries.longs().between(0, 60);
        return Combinators.combine(any, any).as(ComparisonsTest::closed);
    }

    @Example
    void places_are_drawn_that_are_certain_and_that_are_not() {
        var certain = beside(MARGINS, new Counts(1, 90, 1, 0, 1, 0), MANY);
        assertThat(certain).contains(new Place(FunnelPosition.FAR_BELOW, FunnelPosition.FAR_BELOW));
    }
}
