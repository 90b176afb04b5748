package org.sarcomaregistry.domain.statistics;

/**
 * Where a unit lies beside the centre of a funnel. Which side is the good one, the funnel does not know.
 *
 * <p>The order is from the lowest to the highest, then the two that are no place.
 */
public enum FunnelPosition {
    /** Below the 99.8 % limit. */
    FAR_BELOW,
    /** Below the 95 % limit, but not the 99.8 % one. */
    BELOW,
    /** Within the limits or on one: chance alone could have done it. */
    INSIDE,
    /** Above the 95 % limit, but not the 99.8 % one. */
    ABOVE,
    /** Above the 99.8 % limit. */
    FAR_ABOVE,
    /** What is still open could move the unit to another place. */
    CANNOT_BE_DECIDED,
    /** Nobody is or could be counted. */
    NOBODY;

    /** {@return whether the unit lies beyond a limit, whatever is still open} */
    public boolean outside() {
        return this == FAR_BELOW || this == BELOW || this == ABOVE || this == FAR_ABOVE;
    }

    /**
     * {@return the place of a unit that lies somewhere from the lowest to the highest: that place if it is only one}
     *
     * @param lowest the lowest place that is possible, as with the highest of several centres
     * @param highest the highest place that is possible
     */
    public static FunnelPosition between(FunnelPosition lowest, FunnelPosition highest) {
        return lowest == highest ? lowest : CANNOT_BE_DECIDED;
    }

    /** The place whose tails hold these probabilities, the count itself included in both. */
    static FunnelPosition ofTails(double atMost, double atLeast) {
        double inner = Level.tail(FunnelLimits.INNER_LEVEL);
        double outer = Level.tail(FunnelLimits.OUTER_LEVEL);
        if (atMost < inner) {
            return atMost < outer ? FAR_BELOW : BELOW;
        }
        if (atLeast < inner) {
            return atLeast < outer ? FAR_ABOVE : ABOVE;
        }
        return INSIDE;
    }

    /** The place of a value beside limits, which belong to the inside. */
    static FunnelPosition ofValue(double value, FunnelLimits limits) {
        if (limits.inner().contains(value)) {
            return INSIDE;
        }
        boolean far = !limits.outer().contains(value);
        if (value < limits.inner().lower()) {
            return far ? FAR_BELOW : BELOW;
        }
        return far ? FAR_ABOVE : ABOVE;
    }
}
