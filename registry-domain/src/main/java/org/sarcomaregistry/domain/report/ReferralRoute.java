package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What had been done to the tumour when the patient was referred to a sarcoma centre. */
public enum ReferralRoute implements Coded {
    UNTOUCHED,
    AFTER_NEEDLE_BIOPSY,
    AFTER_OPEN_BIOPSY,
    AFTER_SURGERY,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
