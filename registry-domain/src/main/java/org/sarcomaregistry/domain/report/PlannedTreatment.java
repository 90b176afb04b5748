package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What was decided when the assessment was finished. */
public enum PlannedTreatment implements Coded {
    SURGERY,
    RADIOTHERAPY,
    SYSTEMIC_THERAPY,
    WATCHFUL_WAITING,
    SYMPTOM_RELIEF,
    NONE,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
