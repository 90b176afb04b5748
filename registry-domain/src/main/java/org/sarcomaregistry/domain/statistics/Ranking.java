package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Ranks of units as intervals that all hold together: a unit is ranked before another only where their intervals do not
 * touch. If the intervals hold for all units at once with a probability, so do the ranks.
 *
 * <p>Nothing is drawn at random, so the ranks are the same on every machine; and they are wide, because differences within
 * pairs are not used (ADR 021). Of units with the same true value, either order is right.
 *
 * @see <a href="https://doi.org/10.1111/rssc.12402">Klein, Wright and Wieczorek 2020</a>
 */
public final class Ranking {

    /** Which end of the scale is rank 1. */
    public enum Order {
        /** Rank 1 has the largest value. */
        LARGEST_FIRST,
        /** Rank 1 has the smallest value. */
        SMALLEST_FIRST
    }

    private Ranking() {}

    /**
     * Ranks from intervals of any estimate.
     *
     * @param <U> what is ranked
     * @param intervals one per unit, which hold together; who knows nothing of a unit gives all that is possible
     * @param order which end of the scale is rank 1
     * @return one per unit, in the same order; none for none
     */
    public static <U> ImmutableMap<U, RankInterval> of(Map<U, Interval> intervals, Order order) {
        BiPredicate<Interval, Interval> before = order == Order.LARGEST_FIRST
                ? (one, other) -> one.lower() > other.upper()
                : (one, other) -> one.upper() < other.lower();
        var ranks = ImmutableMap.<U, RankInterval>builder();
        intervals.forEach((unit, interval) -> ranks.put(unit, rank(interval, intervals.values(), before)));
        return ranks.buildOrThrow();
    }

    /**
     * Ranks of shares of disjoint patients, from exact intervals ({@link ClopperPearson}) at a level that is raised for the
     * number of units (Šidák). What is open widens a unit's interval over every way in which it could turn out.
     *
     * @param <U> what is ranked
     * @param units one range per unit; a unit without cases can't be ranked
     * @param level confidence that all ranks hold together, strictly between 0 and 1, as 0.95
     * @param order which end of the scale is rank 1
     * @return one per unit, in the same order; none for none
     * @throws IllegalArgumentException if the level is none
     */
    public static <U> ImmutableMap<U, RankInterval> ofShares(Map<U, TallyRange> units, double level, Order order) {
        double tail = Level.tail(level);
        long compared = units.values().stream().filter(range -> !range.nobody()).count();
        double each = compared < 2 ? 1 - 2 * tail : StrictMath.pow(1 - 2 * tail, 1.0 / compared);
        var intervals = ImmutableMap.<U, Interval>builder();
        units.forEach((unit, range) -> intervals.put(unit, interval(range, each)));
        return of(intervals.buildOrThrow(), order);
    }

    private static Interval interval(TallyRange range, double level) {
        double lower = ClopperPearson.interval(range.least(), level)
                .map(Interval::lower)
                .orElse(0.0);
        double upper = ClopperPearson.interval(range.most(), level)
                .map(Interval::upper)
                .orElse(1.0);
        return new Interval(lower, upper);
    }

    private static RankInterval rank(Interval own, Collection<Interval> all, BiPredicate<Interval, Interval> before) {
        long ahead = all.stream().filter(other -> before.test(other, own)).count();
        long behind = all.stream().filter(other -> before.test(own, other)).count();
        return new RankInterval((int) ahead + 1, all.size() - (int) behind, all.size());
    }
}
