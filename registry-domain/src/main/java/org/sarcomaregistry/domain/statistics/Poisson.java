package org.sarcomaregistry.domain.statistics;

/**
 * Tails of the Poisson distribution, to about 14 digits also where they are small.
 *
 * @see <a href="https://dlmf.nist.gov/8.4">NIST Digital Library of Mathematical Functions, 8.4.10</a>
 */
final class Poisson {

    private Poisson() {}

    /** Probability of at most so many events. */
    static double atMost(long events, double mean) {
        return events < 0 ? 0 : Gamma.upper(events + 1.0, mean);
    }

    /** Probability of at least so many events. */
    static double atLeast(long events, double mean) {
        return events <= 0 ? 1 : Gamma.lower((double) events, mean);
    }
}
