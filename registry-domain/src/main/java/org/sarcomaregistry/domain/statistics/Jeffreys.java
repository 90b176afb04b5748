package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * The equal-tailed interval of the beta distribution that remains of Jeffreys' prior (shapes one half) after the cases.
 * It starts at 0 where none met and ends at 1 where all did, as its authors advise.
 *
 * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai and DasGupta 2001</a>
 */
public final class Jeffreys {

    private Jeffreys() {}

    /**
     * The interval at a confidence level such as 0.95.
     *
     * @param tally how many of how many
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return lies in {@link ClopperPearson}'s; empty where nobody was assessed
     * @throws IllegalArgumentException if the level is none
     */
    public static Optional<Interval> interval(Tally tally, double level) {
        double tail = Level.tail(level);
        if (tally.assessed() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(lower(tally, tail), 1 - lower(tally.complement(), tail)));
    }

    private static double lower(Tally tally, double tail) {
        double missed = tally.assessed() - tally.met();
        return tally.met() == 0 ? 0 : Beta.quantile(tally.met() + 0.5, missed + 0.5, tail);
    }
}
