package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Inherited predisposition to sarcoma. */
public enum Predisposition implements Coded {
    NONE,
    NEUROFIBROMATOSIS_1,
    LI_FRAUMENI,
    RETINOBLASTOMA,
    OTHER,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
