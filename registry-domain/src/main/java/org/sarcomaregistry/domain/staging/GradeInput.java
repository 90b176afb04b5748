package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a stage table reads beside TNM. */
public enum GradeInput implements Coded {
    /** A grade of differentiation. */
    GRADE(StagingGrade.GX),
    /** Low or high mitotic rate, as for GIST. */
    MITOTIC_RATE(StagingGrade.UNKNOWN),
    /** Nothing. */
    NONE(StagingGrade.GX);

    private final StagingGrade missing;

    GradeInput(StagingGrade missing) {
        this.missing = missing;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** {@return what a blank stands for} */
    public StagingGrade missing() {
        return missing;
    }
}
