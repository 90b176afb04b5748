package org.sarcomaregistry.domain.statistics;

/**
 * Both limits of a funnel at one size of unit. Of units that differ from the centre by chance only, one in twenty lies
 * outside the inner limits, and two in a thousand outside the outer ones.
 *
 * @param inner at 95 %
 * @param outer at 99.8 %, encloses the inner one
 */
public record FunnelLimits(Interval inner, Interval outer) {

    /** Confidence of the inner limits. */
    public static final double INNER_LEVEL = 0.95;

    /** Confidence of the outer limits. */
    public static final double OUTER_LEVEL = 0.998;

    /**
     * Refuses limits that cross.
     *
     * @param inner at 95 %
     * @param outer at 99.8 %, encloses the inner one
     */
    public FunnelLimits {
        if (!outer.encloses(inner)) {
            throw new IllegalArgumentException("limits of a funnel cross");
        }
    }

    /** Lines at normal distances from the centre. */
    static FunnelLimits around(double centre, double standardError) {
        return new FunnelLimits(reach(centre, standardError, INNER_LEVEL), reach(centre, standardError, OUTER_LEVEL));
    }

    private static Interval reach(double centre, double standardError, double level) {
        double reach = Normal.twoSided(level) * standardError;
        return new Interval(centre - reach, centre + reach);
    }
}
