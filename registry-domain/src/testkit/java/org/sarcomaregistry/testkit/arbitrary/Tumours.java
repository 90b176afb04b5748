package org.sarcomaregistry.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Tumours as they are written on forms: where, what, which side, and a grade that fits. */
public final class Tumours {

    /**
     * A tumour in codes.
     *
     * @param topography ICD-O-3 with a point
     * @param morphology ICD-O-3.2 with behaviour
     * @param laterality as the codebook writes it
     * @param depth as the codebook writes it
     * @param gradeSystem as the codebook writes it
     * @param grade as the codebook writes it
     */
    public record Described(
            String topography, String morphology, String laterality, String depth, String gradeSystem, String grade) {}

    private static final List<Described> SARCOMAS = List.of(
            new Described("C49.2", "8858/3", "left", "deep", "fnclcc", "3"),
            new Described("C40.2", "9180/3", "left", "not-applicable", "bone", "high"),
            new Described("C41.4", "9260/3", "right", "not-applicable", "not-graded", "not-applicable"),
            new Described("C49.2", "9040/3", "right", "deep", "fnclcc", "2"),
            new Described("C16.9", "8936/3", "not-applicable", "not-applicable", "not-graded", "not-applicable"),
            new Described("C54.1", "8890/3", "not-applicable", "not-applicable", "fnclcc", "1"));

    private static final List<Described> OTHERS = List.of(
            new Described("C49.2", "8850/0", "left", "superficial", "not-graded", "not-applicable"),
            new Described("C49.2", "8000/3", "unknown", "unknown", "not-graded", "unknown"));

    private Tumours() {}

    /** {@return sarcomas of limb, bone, gut and womb} */
    public static Arbitrary<Described> sarcomas() {
        return Arbitraries.of(SARCOMAS);
    }

    /** {@return mostly sarcomas; now and then a benign or an unspecific tumour} */
    public static Arbitrary<Described> valid() {
        return Arbitraries.frequencyOf(Tuple.of(7, sarcomas()), Tuple.of(1, Arbitraries.of(OTHERS)));
    }
}
