package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Tnm;

/**
 * What a stage group is made of, as it was reported.
 *
 * @param grade in three steps or two; unknown where none was given
 * @param mitosesPer5mm2 asked for in GIST only; empty if it was not counted
 */
public record StagingFacts(Tnm tnm, Grade grade, OptionalDouble mitosesPer5mm2) {

    /** The grades that may be meant, in the scale that a table reads; never empty. */
    ImmutableSet<StagingGrade> grades(GradeInput input) {
        if (input != GradeInput.MITOTIC_RATE) {
            return StagingGrade.of(grade);
        }
        return ImmutableSet.of(
                mitosesPer5mm2.isPresent()
                        ? StagingGrade.mitoticRate(mitosesPer5mm2.getAsDouble())
                        : StagingGrade.UNKNOWN);
    }
}
