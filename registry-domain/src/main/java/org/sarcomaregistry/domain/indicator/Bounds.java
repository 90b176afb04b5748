package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least and the greatest share that a figure could have, over every way in which each open course could turn out: in
 * the denominator or not, met or not. Ways that leave the denominator empty have no share and don't count.
 *
 * @param lower proportion, 0 to 1
 * @param upper proportion, at least {@code lower}
 */
public record Bounds(double lower, double upper) {

    /**
     * Refuses bounds that are no proportions or stand in the wrong order.
     *
     * @param lower proportion, 0 to 1
     * @param upper proportion, at least {@code lower}
     */
    public Bounds {
        if (!(0 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException("bounds are ordered proportions");
        }
    }

    /** Empty only when no way at all gives a share. */
    static Optional<Bounds> of(Counts c) {
        if (c.population() == 0) {
            return Optional.empty();
        }
        double lower = share(c.met(), c.unmet() + c.undecided() + c.perhapsUnmet() + c.perhaps())
                .orElse(1);
        double upper = share(c.met() + c.undecided() + c.perhapsMet() + c.perhaps(), c.unmet())
                .orElse(0);
        return Optional.of(new Bounds(lower, upper));
    }

    private static OptionalDouble share(long met, long unmet) {
        return met + unmet == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / (met + unmet));
    }

    /** {@return distance between the extremes: 0 when nothing open can move the share} */
    public double width() {
        return upper - lower;
    }
}
