package org.sarcomaregistry.domain.statistics;

import java.util.OptionalDouble;

/**
 * How many met a criterion among those assessed for it. Tallies of disjoint groups add.
 *
 * @param met from 0 to {@code assessed}
 * @param assessed the denominator, without the undecided
 */
public record Tally(long met, long assessed) {

    /** Nobody assessed: adding it changes nothing. */
    public static final Tally NONE = new Tally(0, 0);

    /**
     * Refuses negative counts, and more met than assessed.
     *
     * @param met from 0 to {@code assessed}
     * @param assessed the denominator, without the undecided
     */
    public Tally {
        if (met < 0 || met > assessed) {
            throw new IllegalArgumentException(met + " met of " + assessed + " assessed");
        }
    }

    /**
     * {@return the tally of one assessed case}
     *
     * @param met whether the one assessed met it
     */
    public static Tally of(boolean met) {
        return new Tally(met ? 1 : 0, 1);
    }

    /**
     * {@return both groups together}
     *
     * @param other of other people
     * @throws ArithmeticException if the sum exceeds a long
     */
    public Tally plus(Tally other) {
        return new Tally(Math.addExact(met, other.met), Math.addExact(assessed, other.assessed));
    }

    /** {@return those who did not meet the criterion, among the same assessed} */
    public Tally complement() {
        return new Tally(assessed - met, assessed);
    }

    /** {@return the share met, from 0 to 1; empty where nobody was assessed} */
    public OptionalDouble share() {
        return assessed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / assessed);
    }
}
