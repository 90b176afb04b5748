package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.tumour.Grade;

/**
 * What stage tables ask for beside TNM: the grade, or for GIST the mitotic rate.
 *
 * <p>Grade 4 exists in records of the seventh edition only. {@link #GX} is an unknown grade, {@link #UNKNOWN} an unknown
 * mitotic rate.
 */
public enum StagingGrade implements Coded {
    /** Grade 1, or low of two. */
    G1,
    /** Grade 2. */
    G2,
    /** Grade 3. */
    G3,
    /** Grade 4, in records of the seventh edition only. */
    G4,
    /** The grade is unknown. */
    GX,
    /** At most 5 mitoses per 5 mm². */
    LOW,
    /** More than 5 mitoses per 5 mm². */
    HIGH,
    /** The mitotic rate is unknown. */
    UNKNOWN;

    private static final int HIGHEST_LOW_RATE = 5;
    private static final ImmutableSet<StagingGrade> ONLY_G1 = ImmutableSet.of(G1);
    private static final ImmutableSet<StagingGrade> ONLY_G2 = ImmutableSet.of(G2);
    private static final ImmutableSet<StagingGrade> ONLY_G3 = ImmutableSet.of(G3);
    private static final ImmutableSet<StagingGrade> G2_OR_G3 = ImmutableSet.of(G2, G3);
    private static final ImmutableSet<StagingGrade> ONLY_GX = ImmutableSet.of(GX);

    @Override
    public String code() {
        return name();
    }

    /**
     * {@return the mitotic rate of a GIST}
     *
     * @param mitosesPer5mm2 count per 5 mm²
     * @throws IllegalArgumentException if the count is negative or no number
     */
    public static StagingGrade mitoticRate(double mitosesPer5mm2) {
        if (!(mitosesPer5mm2 >= 0)) {
            throw new IllegalArgumentException("no count of mitoses: " + mitosesPer5mm2);
        }
        return mitosesPer5mm2 <= HIGHEST_LOW_RATE ? LOW : HIGH;
    }

    /**
     * The grades that a clinical grade may stand for: low is grade 1, high is grade 2 or 3.
     *
     * @param grade as graded
     * @return never empty
     */
    public static ImmutableSet<StagingGrade> of(Grade grade) {
        return switch (grade) {
            case G1, LOW -> ONLY_G1;
            case G2 -> ONLY_G2;
            case G3 -> ONLY_G3;
            case HIGH -> G2_OR_G3;
            case UNKNOWN, NOT_APPLICABLE -> ONLY_GX;
        };
    }
}
