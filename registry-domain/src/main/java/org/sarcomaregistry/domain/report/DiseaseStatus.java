package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** State of the disease at a follow-up. */
public enum DiseaseStatus implements Coded {
    NO_EVIDENCE_OF_DISEASE,
    ALIVE_WITH_DISEASE,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
