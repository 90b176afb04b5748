package org.sarcomaregistry.domain.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Events over the time in which they could have happened. Rates of disjoint groups add.
 *
 * @param events not negative; 0 where there was no time
 * @param personYears finite, not negative
 */
public record Rate(long events, double personYears) {

    /** No time, no events: adding it changes nothing. */
    public static final Rate NONE = new Rate(0, 0);

    /**
     * Refuses negative numbers, and events without time.
     *
     * @param events not negative; 0 where there was no time
     * @param personYears finite, not negative
     */
    public Rate {
        boolean possible = events >= 0 && personYears >= 0 && Double.isFinite(personYears);
        if (!possible || (personYears == 0 && events > 0)) {
            throw new IllegalArgumentException(events + " events in " + personYears + " person-years");
        }
    }

    /**
     * {@return both groups together}
     *
     * @param other of other people, or another time
     * @throws ArithmeticException if the events exceed a long
     */
    public Rate plus(Rate other) {
        return new Rate(Math.addExact(events, other.events), personYears + other.personYears);
    }

    /** {@return events per person-year; empty without any time, and where it is too short to divide by} */
    public OptionalDouble perYear() {
        double rate = personYears == 0 ? Double.NaN : events / personYears;
        return Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /**
     * The exact interval, {@link Garwood}'s for the count divided by the time.
     *
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return per person-year; empty without any time, and where it is too short to divide by
     * @throws IllegalArgumentException if the level is none
     */
    public Optional<Interval> interval(double level) {
        var count = Garwood.interval(events, level);
        boolean divisible = personYears > 0 && Double.isFinite(count.upper() / personYears);
        return divisible
                ? Optional.of(new Interval(count.lower() / personYears, count.upper() / personYears))
                : Optional.empty();
    }
}
