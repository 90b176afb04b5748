package org.sarcomaregistry.domain.statistics;

/**
 * Whether a share or a rate has risen or fallen over the years, and how easily chance alone would have done as much.
 *
 * @param direction as observed, also where chance explains it
 * @param perYear least squares through the years, weighted by their cases or person-years: change per calendar year, as a
 *     proportion or in events per person-year; finite
 * @param p probability of a statistic at least as far from its expectation, to either side, if nothing has changed; 0 to 1
 * @param method how p was computed
 */
public record Trend(Direction direction, double perYear, double p, Method method) {

    /** Which way. */
    public enum Direction {
        /** More in later years. */
        RISING,
        /** Less in later years. */
        FALLING,
        /** Neither: the same in all years, or ups and downs that cancel each other. */
        LEVEL
    }

    /** How the p-value is computed. Which one is decided by numbers that the test takes as given. */
    public enum Method {
        /** From all ways in which the total could have fallen on the years. */
        EXACT,
        /** From the normal distribution, without continuity correction. */
        ASYMPTOTIC
    }

    /**
     * Refuses numbers that are no change and no probability.
     *
     * @param direction as observed
     * @param perYear finite
     * @param p 0 to 1
     * @param method how p was computed
     */
    public Trend {
        if (!Double.isFinite(perYear) || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("no trend of " + perYear + " with p = " + p);
        }
    }

    /** The trend of a statistic with a variance; level where the statistic or the variance is 0. */
    static Trend asymptotic(double statistic, double variance, double spread) {
        double p = statistic == 0 || variance == 0 ? 1 : Normal.twoSidedTail(statistic / Math.sqrt(variance));
        return of(statistic, spread, p, Method.ASYMPTOTIC);
    }

    /** The trend of a statistic whose p-value is known; the sum of products divided by the spread is the slope. */
    static Trend of(double statistic, double spread, double p, Method method) {
        var direction = statistic == 0 ? Direction.LEVEL : statistic > 0 ? Direction.RISING : Direction.FALLING;
        return new Trend(direction, statistic / spread, Math.min(1, p), method);
    }
}
