package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * Wilson's score interval for a proportion, without continuity correction.
 *
 * <p>It never leaves 0 to 1, touches 0 only where nobody met the criterion and 1 only where all did, and its mean
 * coverage is close to the level even for a handful of cases.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998,
 *     method 3</a>
 */
public final class Wilson {

    private Wilson() {}

    /**
     * The interval at a confidence level such as 0.95.
     *
     * @param tally how many of how many
     * @param level confidence between 0 and 1, as 0.95
     * @return empty where nobody was assessed
     * @throws IllegalArgumentException if the level is not strictly between 0 and 1
     */
    public static Optional<Interval> interval(Tally tally, double level) {
        double z = Normal.twoSided(level);
        if (tally.assessed() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(lower(tally, z), 1 - lower(tally.complement(), z)));
    }

    /** The smaller root of Wilson's quadratic equation, in the form that subtracts nothing from its like. */
    private static double lower(Tally tally, double z) {
        double met = tally.met();
        double assessed = tally.assessed();
        double missed = assessed - met;
        double reach = z * Math.sqrt(z * z + 4 * met * (missed / assessed));
        return 2 * met * (met / assessed) / (2 * met + z * z + reach);
    }
}
