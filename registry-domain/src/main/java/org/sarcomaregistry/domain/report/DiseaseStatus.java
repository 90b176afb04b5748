package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** State of the disease at a follow-up. */
public enum DiseaseStatus implements Coded {
    /** No disease is found. */
    NO_EVIDENCE_OF_DISEASE,
    /** Disease is found, whatever its amount. */
    ALIVE_WITH_DISEASE,
    /** Not told. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
