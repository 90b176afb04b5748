package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a stage table reads beside TNM. */
public enum GradeInput implements Coded {
    GRADE(StagingGrade.GX),
    MITOTIC_RATE(StagingGrade.UNKNOWN),
    NONE(StagingGrade.GX);

    private final StagingGrade missing;

    GradeInput(StagingGrade missing) {
        this.missing = missing;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** What a blank stands for. */
    public StagingGrade missing() {
        return missing;
    }
}
