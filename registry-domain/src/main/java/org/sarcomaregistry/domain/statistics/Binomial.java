package org.sarcomaregistry.domain.statistics;

/**
 * Tails of the binomial distribution, to about 13 digits also where they are small.
 *
 * @see <a href="https://dlmf.nist.gov/8.17">NIST Digital Library of Mathematical Functions, 8.17.5</a>
 */
final class Binomial {

    private Binomial() {}

    /** Probability of at most so many met among the cases, each with the same chance from 0 to 1. */
    static double atMost(long met, long cases, double chance) {
        if (met < 0 || met >= cases) {
            return met < 0 ? 0 : 1;
        }
        return Beta.probability((double) cases - met, met + 1.0, 1 - chance);
    }

    /** Probability of at least so many met among the cases, each with the same chance from 0 to 1. */
    static double atLeast(long met, long cases, double chance) {
        if (met <= 0 || met > cases) {
            return met <= 0 ? 1 : 0;
        }
        return Beta.probability((double) met, (double) cases - met + 1, chance);
    }
}
