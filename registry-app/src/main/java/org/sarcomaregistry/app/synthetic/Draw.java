package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import org.sarcomaregistry.domain.statistics.Normal;

/**
 * A stream of numbers that look random and are the same on every machine. Branches with different names are independent
 * of each other and of how much was drawn before, so that a new question does not change the answers to old ones.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014, SplitMix64</a>
 */
final class Draw {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long origin;
    private long state;

    private Draw(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    static Draw of(long seed, long index) {
        return new Draw(mixed(mixed(seed) + GAMMA * (index + 1)));
    }

    Draw branch(String name) {
        return new Draw(mixed(origin ^ mixed(name.hashCode() * GAMMA)));
    }

    Draw branch(long number) {
        return new Draw(mixed(origin + mixed(GAMMA ^ number)));
    }

    /** At least 0 and below 1. */
    double unit() {
        return (bits() >>> 11) * UNIT;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Any of the whole numbers from the first to the last, both included. */
    int between(int first, int last) {
        return first + (int) (unit() * (last - first + 1));
    }

    /** Standard normal. */
    double normal() {
        return Normal.quantile(unit() * (1 - UNIT) + UNIT / 2);
    }

    /** Log-normal with a median and a standard deviation of its logarithm. */
    double around(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** Whole days, log-normal and at least one. */
    int days(double median, double spread) {
        return Math.max(1, (int) around(median, spread));
    }

    /** Any day of a year. */
    LocalDate dayOf(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.plusDays(between(0, first.lengthOfYear() - 1));
    }

    private long bits() {
        state += GAMMA;
        return mixed(state);
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
