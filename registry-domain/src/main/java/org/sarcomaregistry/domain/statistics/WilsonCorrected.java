package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * Wilson's score interval with continuity correction: close to {@link ClopperPearson}'s, and like it wider than need be.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998,
 *     method 4</a>
 */
public final class WilsonCorrected {

    private WilsonCorrected() {}

    /**
     * The interval at a confidence level such as 0.95.
     *
     * @param tally how many of how many
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return starts at 0 where none met and ends at 1 where all did; empty where nobody was assessed
     * @throws IllegalArgumentException if the level is none
     */
    public static Optional<Interval> interval(Tally tally, double level) {
        double z = Normal.twoSided(level);
        if (tally.assessed() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(lower(tally, z), 1 - lower(tally.complement(), z)));
    }

    private static double lower(Tally tally, double z) {
        if (tally.met() == 0) {
            return 0;
        }
        double n = tally.assessed();
        double share = tally.met() / n;
        double missed = n - tally.met();
        double reach = z * Math.sqrt(z * z - 2 - 1 / n + 4 * share * (missed + 1));
        return Math.max(0, (2.0 * tally.met() + z * z - 1 - reach) / (2 * (n + z * z)));
    }
}
