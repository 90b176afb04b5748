package org.sarcomaregistry.domain.quality;

import org.sarcomaregistry.domain.statistics.Tally;

/**
 * In how many reports a field was answered, and how. Counts add.
 *
 * @param required in how many of those that were asked the answer was mandatory
 * @param answered with something that says more than that nobody knows
 * @param unknown with a code that says that nobody knows
 * @param blank asked and not answered
 * @param notAsked left out because of other answers; in no denominator
 */
public record FieldCount(long required, long answered, long unknown, long blank, long notAsked) {

    /** No reports. */
    public static final FieldCount NONE = new FieldCount(0, 0, 0, 0, 0);

    /**
     * Refuses negative counts, and more mandatory answers than questions.
     *
     * @param required in how many of those that were asked the answer was mandatory
     * @param answered with something that says more than that nobody knows
     * @param unknown with a code that says that nobody knows
     * @param blank asked and not answered
     * @param notAsked left out because of other answers; in no denominator
     */
    public FieldCount {
        if (required < 0 || answered < 0 || unknown < 0 || blank < 0 || notAsked < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (required > answered + unknown + blank) {
            throw new IllegalArgumentException("what is mandatory is asked");
        }
    }

    /**
     * One report counted.
     *
     * @param state how the field was answered
     * @param required whether the answer was mandatory
     * @return the count of that report alone
     */
    public static FieldCount of(FieldState state, boolean required) {
        long mandatory = required ? 1 : 0;
        return switch (state) {
            case ANSWERED -> new FieldCount(mandatory, 1, 0, 0, 0);
            case UNKNOWN -> new FieldCount(mandatory, 0, 1, 0, 0);
            case BLANK -> new FieldCount(mandatory, 0, 0, 1, 0);
            case NOT_ASKED -> new FieldCount(0, 0, 0, 0, 1);
        };
    }

    /**
     * {@return both together}
     *
     * @param other of other reports, or of another field
     */
    public FieldCount plus(FieldCount other) {
        return new FieldCount(
                required + other.required,
                answered + other.answered,
                unknown + other.unknown,
                blank + other.blank,
                notAsked + other.notAsked);
    }

    /** {@return those answered among those asked; "unknown" is no answer here, and who was not asked is not in it} */
    public Tally completeness() {
        return new Tally(answered, answered + unknown + blank);
    }

    /** {@return how many reports there are} */
    public long reports() {
        return answered + unknown + blank + notAsked;
    }
}
