package org.sarcomaregistry.domain.indicator;

/** Kleene's three truth values. Unknown is neither yes nor no, and stays so until somebody tells. */
public enum Truth {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** What is known doesn't decide it. */
    UNKNOWN;

    /**
     * Yes or no.
     *
     * @param known decided one way or the other
     * @return the truth
     */
    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /**
     * No if either is no, yes if both are yes.
     *
     * @param other combined with this one
     * @return the lesser of the two
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Yes if either is yes, no if both are no.
     *
     * @param other combined with this one
     * @return the greater of the two
     */
    public Truth or(Truth other) {
        return negate().and(other.negate()).negate();
    }

    /**
     * Unknown stays unknown.
     *
     * @return the opposite
     */
    public Truth negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
