package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcomaregistry.domain.statistics.Ranking.Order.LARGEST_FIRST;
import static org.sarcomaregistry.domain.statistics.Ranking.Order.SMALLEST_FIRST;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What ranks of units must keep; ranks of units taken one by one do not. */
class RankingTest {

    private interface Method {
        Map<Integer, RankInterval> of(Map<Integer, TallyRange> units);
    }

    private static final Method OURS = units -> Ranking.ofShares(units, 0.95, LARGEST_FIRST);

    /** Mistake: the league table. */
    private static final Method LEAGUE_TABLE = units -> {
        var points = new HashMap<Integer, Interval>();
        units.forEach((unit, range) -> {
            double share = range.least().share().orElseThrow();
            points.put(unit, new Interval(share, share));
        });
        return Ranking.of(points, LARGEST_FIRST);
    };

    @Test
    void units_that_overlap_all_others_cannot_be_ranked() {
        var ranks = Ranking.of(
                ImmutableMap.of(
                        "high", new Interval(0.8, 0.9),
                        "low", new Interval(0.1, 0.2),
                        "wide", new Interval(0.15, 0.85),
                        "touching", new Interval(0.2, 0.3)),
                LARGEST_FIRST);
        assertThat(ranks)
                .containsExactly(
                        Map.entry("high", new RankInterval(1, 2, 4)),
                        Map.entry("low", new RankInterval(2, 4, 4)),
                        Map.entry("wide", new RankInterval(1, 4, 4)),
                        Map.entry("touching", new RankInterval(2, 4, 4)));
        assertThat(ranks.get("wide").cannotBeRanked()).isTrue();
        assertThat(ranks.get("high").cannotBeRanked()).isFalse();
        assertThat(ranks.get("high").contains(2)).isTrue();
        assertThat(ranks.get("high").contains(3)).isFalse();
    }

    @Test
    void a_unit_without_anybody_and_a_unit_alone_cannot_be_ranked() {
        var clear = TallyRange.known(new Tally(0, 500));
        var other = TallyRange.known(new Tally(500, 500));
        var nobody = TallyRange.known(Tally.NONE);
        var ranks = Ranking.ofShares(Map.of(1, clear, 2, other, 3, nobody), 0.95, LARGEST_FIRST);
        assertThat(ranks.get(3)).isEqualTo(new RankInterval(1, 3, 3));
        assertThat(ranks.get(2)).isEqualTo(new RankInterval(1, 2, 3));
        assertThat(Ranking.ofShares(Map.of(1, clear), 0.95, LARGEST_FIRST).get(1))
                .isEqualTo(new RankInterval(1, 1, 1));
        assertThat(Ranking.ofShares(Map.of(), 0.95, LARGEST_FIRST)).isEmpty();
    }

    @Test
    void missing_reports_widen_ranks() {
        var known = Map.of(1, TallyRange.known(new Tally(10, 100)), 2, TallyRange.known(new Tally(90, 100)));
        assertThat(Ranking.ofShares(known, 0.95, SMALLEST_FIRST).get(1)).isEqualTo(new RankInterval(1, 1, 2));
        var open = Map.of(
                1, TallyRange.known(new Tally(10, 100)), 2, new TallyRange(new Tally(10, 100), new Tally(90, 100)));
        assertThat(Ranking.ofShares(open, 0.95, SMALLEST_FIRST).get(1).cannotBeRanked())
                .isTrue();
    }

    /** Every outcome of three units with 20, 16 and 12 cases, added up. */
    @Test
    void all_true_ranks_lie_in_their_intervals_as_often_as_the_level_says() {
        var truths = List.of(List.of(0.9, 0.5, 0.1), List.of(0.6, 0.5, 0.4), List.of(0.95, 0.9, 0.2));
        assertThat(coverage(OURS, truths)).allMatch(covered -> covered >= 0.95);
        assertThat(coverage(LEAGUE_TABLE, truths)).anyMatch(covered -> covered < 0.8);
    }

    @Test
    void intervals_are_raised_for_the_number_of_units() {
        var units = Map.of(1, TallyRange.known(new Tally(40, 100)), 2, TallyRange.known(new Tally(57, 100)));
        assertThat(Ranking.ofShares(units, 0.85, LARGEST_FIRST).get(2)).isEqualTo(new RankInterval(1, 2, 2));
        var one = ClopperPearson.interval(new Tally(40, 100), 0.85).orElseThrow();
        var other = ClopperPearson.interval(new Tally(57, 100), 0.85).orElseThrow();
        assertThat(Ranking.of(Map.of(1, one, 2, other), LARGEST_FIRST).get(2)).isEqualTo(new RankInterval(1, 1, 2));
    }

    /** Sixty units that hardly differ, 1000 times with a fixed seed; the margin is four standard errors. */
    @Test
    void many_units_taken_one_by_one_break_that_law() {
        double margin = 4 * Math.sqrt(0.05 * 0.95 / 1000);
        assertThat(simulated(StrictMath.pow(0.95, 1 / 60.0))).isGreaterThan(0.95 - margin);
        assertThat(simulated(0.95)).isLessThan(0.95 - margin);
    }

    @Property
    void the_rank_of_the_shares_themselves_is_always_possible(@ForAll("units") Map<Integer, TallyRange> units) {
        var ranks = OURS.of(units);
        units.forEach((unit, range) -> {
            long ahead = units.values().stream()
                    .filter(other -> share(other) > share(range))
                    .count();
            assertThat(ranks.get(unit).contains((int) ahead + 1)).isTrue();
        });
    }

    @Property
    void the_other_end_of_the_scale_and_the_complement_turn_ranks_round(
            @ForAll("units") Map<Integer, TallyRange> units) {
        var ranks = OURS.of(units);
        var complement = new HashMap<Integer, TallyRange>();
        units.forEach((unit, range) -> complement.put(unit, range.complement()));
        ranks.forEach((unit, rank) -> assertThat(
                        Ranking.ofShares(units, 0.95, SMALLEST_FIRST).get(unit))
                .isEqualTo(new RankInterval(
                        units.size() + 1 - rank.last(), units.size() + 1 - rank.first(), units.size())));
        assertThat(Ranking.ofShares(complement, 0.95, SMALLEST_FIRST)).isEqualTo(ranks);
    }

    @Property
    void the_order_of_units_does_not_matter(@ForAll("units") Map<Integer, TallyRange> units) {
        var renamed = new HashMap<Integer, TallyRange>();
        units.forEach((unit, range) -> renamed.put(-unit, range));
        OURS.of(renamed)
                .forEach((unit, rank) -> assertThat(OURS.of(units).get(-unit)).isEqualTo(rank));
    }

    @Test
    void what_can_be_no_ranks_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankInterval(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankInterval(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankInterval(1, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.ofShares(Map.of(), 1, LARGEST_FIRST));
    }

    @Provide
    Arbitrary<Map<Integer, TallyRange>> units() {
        var assessed = Arbitraries.longs().between(1, 300);
        var ranges = assessed.flatMap(
                n -> Arbitraries.longs().between(0, n).map(met -> TallyRange.known(new Tally(met, n))));
        return Arbitraries.maps(Arbitraries.integers().between(1, 50), ranges).ofMaxSize(12);
    }

    private static double share(TallyRange range) {
        return range.least().share().orElseThrow();
    }

    private static List<Double> coverage(Method method, List<List<Double>> truths) {
        double[] covered = new double[truths.size()];
        for (int outcome = 0; outcome < 21 * 17 * 13; outcome++) {
            var units = Map.of(
                    1, TallyRange.known(new Tally(outcome % 21, 20)),
                    2, TallyRange.known(new Tally(outcome / 21 % 17, 16)),
                    3, TallyRange.known(new Tally(outcome / 357, 12)));
            boolean right = inTrueOrder(method.of(units));
            for (int i = 0; i < covered.length; i++) {
                covered[i] += right ? chance(units, truths.get(i)) : 0;
            }
        }
        return Doubles.asList(covered);
    }

    private static double chance(Map<Integer, TallyRange> units, List<Double> shares) {
        return units.entrySet().stream()
                .mapToDouble(unit -> chance(unit.getValue().least(), shares.get(unit.getKey() - 1)))
                .reduce(1, (one, other) -> one * other);
    }

    private static double chance(Tally tally, double share) {
        return Binomial.atMost(tally.met(), tally.assessed(), share)
                - Binomial.atMost(tally.met() - 1, tally.assessed(), share);
    }

    private static double simulated(double level) {
        var random = new Random(7);
        var known = new HashMap<Long, Interval>();
        int covered = 0;
        for (int i = 0; i < 1000; i++) {
            var units = new HashMap<Integer, Interval>();
            for (int unit = 1; unit <= 60; unit++) {
                long met = random.doubles(200).filter(number -> number < 0.5).count();
                units.put(
                        unit,
                        known.computeIfAbsent(
                                met,
                                count -> ClopperPearson.interval(new Tally(count, 200), level)
                                        .orElseThrow()));
            }
            covered += inTrueOrder(Ranking.of(units, LARGEST_FIRST)) ? 1 : 0;
        }
        return covered / 1000.0;
    }

    /** Unit 1 is the best in truth, then 2, and so on. */
    private static boolean inTrueOrder(Map<Integer, RankInterval> ranks) {
        return ranks.entrySet().stream().allMatch(rank -> rank.getValue().contains(rank.getKey()));
    }
}
