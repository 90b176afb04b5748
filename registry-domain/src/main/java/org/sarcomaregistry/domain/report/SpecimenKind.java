package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a laboratory received. */
public enum SpecimenKind implements Coded {
    CYTOLOGY,
    BIOPSY,
    RESECTION,
    AUTOPSY;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
