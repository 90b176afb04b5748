package org.sarcomaregistry.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Days on which things happen: few, so that they fall together, and some of them exactly as far apart as the limits of a
 * definition, a day less and a day more.
 *
 * @param offsets days after the first one, the plainest first
 */
record Days(List<Integer> offsets) {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 15);

    private static final List<Integer> ALWAYS = List.of(0, 14, 60, 330, 400, 800);
    private static final int MIDDLE = 60;

    /** Days that meet these limits, in days, from both sides. */
    static Days around(Collection<Integer> limits) {
        var offsets = new ArrayList<>(ALWAYS);
        ImmutableSortedSet.copyOf(limits)
                .forEach(limit -> offsets.addAll(
                        List.of(MIDDLE, MIDDLE, MIDDLE + limit, MIDDLE + limit + 1, MIDDLE + limit - 1)));
        return new Days(offsets);
    }

    Arbitrary<LocalDate> arbitrary() {
        return Arbitraries.of(offsets).map(FIRST::plusDays);
    }

    /** Later than something by at most a year: often at once, so that it is known on the data date. */
    static Arbitrary<Integer> delay() {
        return Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 45), Tuple.of(1, 370));
    }
}
