package org.sarcomaregistry.domain.statistics;

/**
 * Byar's approximation to {@link Garwood}'s interval, as cancer registries have long used it: right to about a hundredth
 * of an event from ten events on.
 *
 * @see <a href="https://publications.iarc.who.int/Book-And-Report-Series/Iarc-Scientific-Publications">Breslow and Day
 *     1987, volume II</a>
 */
public final class Byar {

    private Byar() {}

    /**
     * The interval for the expected number of events.
     *
     * @param events counted, not negative
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return in events; starts at 0 where none was counted, and where the approximation would fall below
     * @throws IllegalArgumentException if the count is negative or the level is none
     */
    public static Interval interval(long events, double level) {
        double z = Normal.twoSided(level);
        if (events < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        double lower = events == 0 ? 0 : Math.max(0, limit((double) events, -z));
        return new Interval(lower, limit(events + 1.0, z));
    }

    private static double limit(double events, double z) {
        double root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
        return events * root * root * root;
    }
}
