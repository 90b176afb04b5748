package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Who referred the patient. */
public enum Referrer implements Coded {
    UNIT,
    PRIMARY_CARE,
    PRIVATE,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
