package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What was decided when the assessment was finished. */
public enum PlannedTreatment implements Coded {
    /** An operation. */
    SURGERY,
    /** Radiotherapy. */
    RADIOTHERAPY,
    /** Drugs against the tumour. */
    SYSTEMIC_THERAPY,
    /** Waiting under observation, with treatment in reserve. */
    WATCHFUL_WAITING,
    /** Relief only. */
    SYMPTOM_RELIEF,
    /** No treatment; excludes the others. */
    NONE,
    /** Not told; excludes the others. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
