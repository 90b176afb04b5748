package org.sarcomaregistry.domain.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An absorbed dose in gray.
 *
 * @param value never negative, without trailing zeros, so that 2 Gy and 2.0 Gy are equal
 */
public record Gray(BigDecimal value) implements Comparable<Gray> {

    /**
     * Refuses a negative dose.
     *
     * @param value never negative, without trailing zeros, so that 2 Gy and 2.0 Gy are equal
     */
    public Gray {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a dose is not negative: " + value);
        }
        value = value.stripTrailingZeros();
    }

    /**
     * {@return a dose from its decimal text, {@code 1.8}}
     *
     * @param decimal as {@code 59.4}; not negative
     */
    public static Gray of(String decimal) {
        return new Gray(new BigDecimal(decimal));
    }

    /**
     * {@return the sum, without rounding}
     *
     * @param other added
     */
    public Gray plus(Gray other) {
        return new Gray(value.add(other.value));
    }

    /**
     * {@return that many doses of this size; the count is not negative}
     *
     * @param count number of doses
     */
    public Gray times(int count) {
        return new Gray(value.multiply(BigDecimal.valueOf(count)));
    }

    /** To the nearest hundredth, half up. */
    Gray rounded() {
        return new Gray(value.setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Gray other) {
        return value.compareTo(other.value);
    }

    /** The number alone, as fields hold it. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
