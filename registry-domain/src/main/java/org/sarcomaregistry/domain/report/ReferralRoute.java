package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What had been done to the tumour when the patient was referred to a sarcoma centre. */
public enum ReferralRoute implements Coded {
    /** Nothing had been done but imaging. */
    UNTOUCHED,
    /** A needle had been in it. */
    AFTER_NEEDLE_BIOPSY,
    /** It had been cut into. */
    AFTER_OPEN_BIOPSY,
    /** It had been operated on, with or without intent. */
    AFTER_SURGERY,
    /** Not known. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
