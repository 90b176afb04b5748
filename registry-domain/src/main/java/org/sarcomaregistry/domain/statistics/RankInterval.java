package org.sarcomaregistry.domain.statistics;

/**
 * The ranks that a unit may have among others.
 *
 * @param first from 1, at most {@code last}
 * @param last at most {@code units}
 * @param units how many are ranked together, this one included
 */
public record RankInterval(int first, int last, int units) {

    /**
     * Refuses ranks in the wrong order.
     *
     * @param first from 1, at most {@code last}
     * @param last at most {@code units}
     * @param units how many are ranked together, this one included
     */
    public RankInterval {
        if (first < 1 || last < first || units < last) {
            throw new IllegalArgumentException("no ranks from " + first + " to " + last + " of " + units);
        }
    }

    /** {@return whether every rank is possible, as for the only unit: the unit can't be ranked} */
    public boolean cannotBeRanked() {
        return first == 1 && last == units;
    }

    /**
     * {@return whether a rank is possible}
     *
     * @param rank from 1
     */
    public boolean contains(int rank) {
        return first <= rank && rank <= last;
    }
}
