package org.sarcomaregistry.domain.statistics;

/**
 * All numbers from one bound to the other, both included.
 *
 * @param lower a finite number, at most {@code upper}
 * @param upper a finite number
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException("no interval from " + lower + " to " + upper);
        }
    }

    /** Whether the number lies between the bounds or on one. */
    public boolean contains(double number) {
        return lower <= number && number <= upper;
    }

    /** Whether every number of the other interval lies in this one. */
    public boolean encloses(Interval other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** Distance between the bounds, never negative. */
    public double width() {
        return upper - lower;
    }
}
