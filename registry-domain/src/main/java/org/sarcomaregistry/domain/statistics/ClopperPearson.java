package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * The exact interval for a proportion: it covers the true value at least as often as its level says, and is therefore
 * wider than {@link Wilson}'s.
 *
 * @see <a href="https://doi.org/10.1093/biomet/26.4.404">Clopper and Pearson 1934</a>
 */
public final class ClopperPearson {

    private ClopperPearson() {}

    /**
     * The interval at a confidence level such as 0.95.
     *
     * @param tally how many of how many
     * @param level confidence between 0 and 1, as 0.95
     * @return empty where nobody was assessed
     * @throws IllegalArgumentException if the level is not strictly between 0 and 1
     */
    public static Optional<Interval> interval(Tally tally, double level) {
        double tail = Level.tail(level);
        if (tally.assessed() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(lower(tally, tail), 1 - lower(tally.complement(), tail)));
    }

    private static double lower(Tally tally, double tail) {
        double met = tally.met();
        double missed = tally.assessed() - tally.met();
        return met == 0 ? 0 : Beta.quantile(met, missed + 1, tail);
    }
}
