package org.sarcomaregistry.domain.statistics;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * For how many something took how many days. Counts of disjoint groups add, and are taken out again, so that medians and
 * quartiles of a whole follow from its parts.
 *
 * @param counts days, from 0, to how many; never none
 */
public record DayCounts(ImmutableSortedMap<Integer, Long> counts) {

    /** Nothing took any time. */
    public static final DayCounts NONE = new DayCounts(ImmutableSortedMap.of());

    private static final double FIRST_QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double LAST_QUARTER = 0.75;

    /**
     * Refuses days before the first, and counts that are not positive.
     *
     * @param counts days, from 0, to how many
     */
    public DayCounts {
        if (counts.keySet().stream().anyMatch(days -> days < 0)
                || counts.values().stream().anyMatch(count -> count <= 0)) {
            throw new IllegalArgumentException("days and how many took them are not negative: " + counts);
        }
    }

    /**
     * {@return the counts of single cases}
     *
     * @param days of each case, in any order
     * @throws IllegalArgumentException if one of them is negative
     */
    public static DayCounts of(Collection<Integer> days) {
        var counts = new TreeMap<Integer, Long>();
        days.forEach(day -> counts.merge(day, 1L, Long::sum));
        return of(counts);
    }

    /**
     * {@return counts that were made by others}
     *
     * @param counts days, from 0, to how many
     */
    public static DayCounts of(Map<Integer, Long> counts) {
        return new DayCounts(ImmutableSortedMap.copyOf(counts, naturalOrder()));
    }

    /**
     * {@return both groups together}
     *
     * @param other of other cases
     */
    public DayCounts plus(DayCounts other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((days, count) -> sum.merge(days, count, Math::addExact));
        return of(sum);
    }

    /**
     * {@return this group without another one that is a part of it}
     *
     * @param part cases that are among these
     * @throws IllegalArgumentException if some of them are not
     */
    public DayCounts minus(DayCounts part) {
        var rest = new TreeMap<>(counts);
        part.counts.forEach(
                (days, count) -> rest.merge(days, -count, (all, gone) -> all + gone == 0 ? null : all + gone));
        return of(rest);
    }

    /** {@return how many cases there are} */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * {@return how many took no longer than that}
     *
     * @param days counted with those that took less
     */
    public long within(int days) {
        return counts.headMap(days, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** {@return days in which a quarter had happened; empty without cases} */
    public OptionalDouble lowerQuartile() {
        return quantile(FIRST_QUARTER);
    }

    /** {@return days in which half had happened; empty without cases} */
    public OptionalDouble median() {
        return quantile(HALF);
    }

    /** {@return days in which three quarters had happened; empty without cases} */
    public OptionalDouble upperQuartile() {
        return quantile(LAST_QUARTER);
    }

    /**
     * {@return the days that a share of the cases did not exceed, by linear interpolation between neighbours (type 7, as R's
     * {@code quantile} does by default); empty without cases}
     *
     * @param share from 0 for the least to 1 for the most
     * @throws IllegalArgumentException if the share is not from 0 to 1
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996</a>
     */
    public OptionalDouble quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no share: " + share);
        }
        long total = total();
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double place = (total - 1) * share;
        long below = (long) place;
        int least = at(below);
        int next = at(Math.min(below + 1, total - 1));
        return OptionalDouble.of(least + (place - below) * (next - least));
    }

    /** The days of the case at a place, from 0, in the order of days. */
    private int at(long place) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no case stands there: " + place);
    }
}
