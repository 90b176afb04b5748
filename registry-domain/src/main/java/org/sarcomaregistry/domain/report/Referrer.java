package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Who referred the patient. */
public enum Referrer implements Coded {
    /** A hospital, whose number is told beside. */
    UNIT,
    /** A general practitioner. */
    PRIMARY_CARE,
    /** A private specialist or clinic. */
    PRIVATE,
    /** Not known. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
