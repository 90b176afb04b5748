package org.sarcomaregistry.domain.consistency;

import java.util.BitSet;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.subtype.Morphology;

/** A fixed set of morphologies, histology and behaviour together, answered from bits. */
final class MorphologySet {

    private static final int FIRST = 8000;
    private static final int LAST = 9999;
    private static final int[] BEHAVIOURS = {0, 1, 2, 3, 6, 9};

    private final BitSet bits = new BitSet((LAST - FIRST + 1) * 10);

    private MorphologySet(Predicate<Morphology> member) {
        for (int histology = FIRST; histology <= LAST; histology++) {
            for (int behaviour : BEHAVIOURS) {
                bits.set(at(histology, behaviour), member.test(new Morphology(histology, behaviour)));
            }
        }
    }

    /** Every morphology that can be written, asked once. */
    static MorphologySet where(Predicate<Morphology> member) {
        return new MorphologySet(member);
    }

    /** False where no morphology is known. */
    boolean has(Facts facts) {
        return facts.histology() >= FIRST && bits.get(at(facts));
    }

    /** True only for a morphology that is known and outside. */
    boolean lacks(Facts facts) {
        return facts.histology() >= FIRST && !bits.get(at(facts));
    }

    private static int at(Facts facts) {
        return at(facts.histology(), facts.of(Fact.BEHAVIOUR));
    }

    private static int at(int histology, int behaviour) {
        return (histology - FIRST) * 10 + behaviour;
    }
}
