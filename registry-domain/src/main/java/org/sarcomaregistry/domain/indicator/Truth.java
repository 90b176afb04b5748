package org.sarcomaregistry.domain.indicator;

/** Kleene's three truth values. Unknown is neither yes nor no, and stays so until somebody tells. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    /** Yes or no. */
    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** No if either is no, yes if both are yes. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes if either is yes, no if both are no. */
    public Truth or(Truth other) {
        return negate().and(other.negate()).negate();
    }

    /** Unknown stays unknown. */
    public Truth negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
