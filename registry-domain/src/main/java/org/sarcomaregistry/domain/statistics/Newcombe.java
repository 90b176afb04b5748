package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * The hybrid score interval for the difference of two shares of different people, without continuity correction: made of
 * {@link Wilson}'s intervals of both, it never leaves -1 to 1 and needs no large counts.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe 1998,
 *     method 10</a>
 */
public final class Newcombe {

    private Newcombe() {}

    /**
     * The interval for the first share less the second.
     *
     * @param first how many of how many
     * @param second of other people
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return as a difference of proportions, -1 to 1; empty where nobody was assessed on either side
     * @throws IllegalArgumentException if the level is none
     */
    public static Optional<Interval> difference(Tally first, Tally second, double level) {
        var ours = Wilson.interval(first, level);
        var theirs = Wilson.interval(second, level);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double one = first.share().orElseThrow();
        double other = second.share().orElseThrow();
        double down = hypotenuse(one - ours.get().lower(), theirs.get().upper() - other);
        double up = hypotenuse(ours.get().upper() - one, other - theirs.get().lower());
        return Optional.of(new Interval(one - other - down, one - other + up));
    }

    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
