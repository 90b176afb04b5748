package org.sarcomaregistry.domain.statistics;

/**
 * The exact interval for the mean of a Poisson count: it covers the true mean at least as often as its level says. Both
 * sides leave out at most half of the rest.
 *
 * @see <a href="https://doi.org/10.1093/biomet/28.3-4.437">Garwood 1936</a>
 */
public final class Garwood {

    private Garwood() {}

    /**
     * The interval for the expected number of events.
     *
     * @param events counted, not negative; up to 10¹²
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return in events; starts at 0 only where none was counted
     * @throws IllegalArgumentException if the count is negative or the level is none
     */
    public static Interval interval(long events, double level) {
        double tail = Level.tail(level);
        if (events < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        double lower = events == 0 ? 0 : Gamma.lowerQuantile((double) events, tail);
        return new Interval(lower, Gamma.upperQuantile(events + 1.0, tail));
    }
}
