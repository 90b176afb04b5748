package org.sarcomaregistry.domain.indicator;

/** What a criterion says of every course of a cohort: one bit for yes, one for no, neither for unknown. */
final class Bits {

    private final long[] yes;
    private final long[] no;

    Bits(int size) {
        this(new long[(size + 63) >>> 6], new long[(size + 63) >>> 6]);
    }

    private Bits(long[] yes, long[] no) {
        this.yes = yes;
        this.no = no;
    }

    void put(int course, Truth truth) {
        if (truth != Truth.UNKNOWN) {
            (truth == Truth.YES ? yes : no)[course >>> 6] |= 1L << course;
        }
    }

    Truth get(int course) {
        long bit = 1L << course;
        if ((yes[course >>> 6] & bit) != 0) {
            return Truth.YES;
        }
        return (no[course >>> 6] & bit) != 0 ? Truth.NO : Truth.UNKNOWN;
    }

    Bits and(Bits other) {
        var result = new Bits(new long[yes.length], new long[yes.length]);
        for (int i = 0; i < yes.length; i++) {
            result.yes[i] = yes[i] & other.yes[i];
            result.no[i] = no[i] | other.no[i];
        }
        return result;
    }

    Bits or(Bits other) {
        return not().and(other.not()).not();
    }

    /** Shares the words: bits are not changed any more once they are combined. */
    Bits not() {
        return new Bits(no, yes);
    }

    /** Words of 64 courses of which it isn't known that they are out. */
    long possible(int word) {
        return ~no[word];
    }
}
