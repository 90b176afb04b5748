package org.sarcomaregistry.domain.statistics;

/**
 * All numbers from one bound to the other, both included.
 *
 * @param lower a finite number, at most {@code upper}
 * @param upper a finite number
 */
public record Interval(double lower, double upper) {

    /**
     * Refuses bounds that are not finite or stand in the wrong order.
     *
     * @param lower a finite number, at most {@code upper}
     * @param upper a finite number
     */
    public Interval {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException("no interval from " + lower + " to " + upper);
        }
    }

    /**
     * {@return whether the number lies between the bounds or on one}
     *
     * @param number compared inclusively
     */
    public boolean contains(double number) {
        return lower <= number && number <= upper;
    }

    /**
     * {@return whether every number of the other interval lies in this one}
     *
     * @param other may be the same interval
     */
    public boolean encloses(Interval other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** {@return distance between the bounds, never negative} */
    public double width() {
        return upper - lower;
    }
}
