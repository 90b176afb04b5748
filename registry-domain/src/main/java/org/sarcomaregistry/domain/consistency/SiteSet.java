package org.sarcomaregistry.domain.consistency;

import com.google.common.base.Splitter;
import java.util.BitSet;

/**
 * A fixed set of ICD-O sites, asked by number and answered from bits.
 *
 * <p>A site of three characters stands for some place within it: it is in the set where all of its places are, and
 * outside where none is; where only some are, it is neither, and no rule fires.
 */
final class SiteSet {

    private static final Splitter PARTS = Splitter.on(',').trimResults();
    private static final int PLACES = 10;
    private static final int WIDTH = PLACES + 1;
    private static final int SITES = 100;

    private final BitSet inside = new BitSet(SITES * WIDTH);
    private final BitSet outside = new BitSet(SITES * WIDTH);

    private SiteSet(String written) {
        for (String part : PARTS.split(written)) {
            add(part);
        }
        for (int site = 0; site < SITES; site++) {
            judgeWhole(site * WIDTH);
        }
    }

    /** Written as in {@code "C51-C58, C63.1"}. */
    static SiteSet of(String written) {
        return new SiteSet(written);
    }

    /** The number of a code such as {@code C49} or {@code C49.2}. */
    static int number(String code) {
        int site = Integer.parseInt(code.substring(1, 3)) * WIDTH;
        return code.length() == 3 ? site : site + 1 + code.charAt(4) - '0';
    }

    /** False for the number of a missing answer, which is negative. */
    boolean has(int number) {
        return number >= 0 && inside.get(number);
    }

    /** True only for a site that is known and outside. */
    boolean lacks(int number) {
        return number >= 0 && outside.get(number);
    }

    private void add(String part) {
        int dash = part.indexOf('-');
        int from = number(dash < 0 ? part : part.substring(0, dash));
        int to = number(dash < 0 ? part : part.substring(dash + 1));
        inside.set(from, to % WIDTH == 0 ? to + WIDTH : to + 1);
    }

    private void judgeWhole(int whole) {
        int members = inside.get(whole + 1, whole + WIDTH).cardinality();
        inside.set(whole, members == PLACES);
        outside.set(whole, members == 0);
        for (int place = whole + 1; place < whole + WIDTH; place++) {
            outside.set(place, !inside.get(place));
        }
    }
}
