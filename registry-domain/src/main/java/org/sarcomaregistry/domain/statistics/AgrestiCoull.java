package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * The simple interval after adding half of z² to those who met and to those who did not. Cut at 0 and 1, which it would
 * pass for few cases.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1998.10480550">Agresti and Coull 1998</a>
 */
public final class AgrestiCoull {

    private AgrestiCoull() {}

    /**
     * The interval at a confidence level such as 0.95.
     *
     * @param tally how many of how many
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return encloses {@link Wilson}'s; empty where nobody was assessed
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
        double cases = tally.assessed() + z * z;
        double share = (tally.met() + z * z / 2) / cases;
        return Math.max(0, share - z * Math.sqrt(share * (1 - share) / cases));
    }
}
