package org.sarcomaregistry.domain.consistency;

import com.google.common.base.Splitter;

/** A fixed set of four-digit ICD-O histologies, asked by number and answered from bits. */
final class HistologySet {

    private static final Splitter PARTS = Splitter.on(',').trimResults();
    private static final int FIRST = 8000;
    private static final int LAST = 9999;

    private final long[] bits = new long[(LAST - FIRST) / 64 + 1];

    private HistologySet(String written) {
        for (String part : PARTS.split(written)) {
            int from = Integer.parseInt(part.substring(0, 4));
            int to = Integer.parseInt(part.substring(part.length() - 4));
            for (int histology = from; histology <= to; histology++) {
                int at = histology - FIRST;
                bits[at / 64] |= 1L << (at % 64);
            }
        }
    }

    /** Written as in {@code "8810-8921, 8990"}. */
    static HistologySet of(String written) {
        return new HistologySet(written);
    }

    /** False for a number that is no histology, such as the one for a missing answer. */
    boolean has(int histology) {
        int at = histology - FIRST;
        return at >= 0 && at <= LAST - FIRST && (bits[at / 64] & 1L << (at % 64)) != 0;
    }

    /** True only for a histology that is known and outside. */
    boolean lacks(int histology) {
        return histology >= FIRST && !has(histology);
    }
}
