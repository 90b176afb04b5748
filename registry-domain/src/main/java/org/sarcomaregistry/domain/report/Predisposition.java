package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Inherited predisposition to sarcoma. */
public enum Predisposition implements Coded {
    /** None is known after asking; excludes the others. */
    NONE,
    /** Neurofibromatosis type 1. */
    NEUROFIBROMATOSIS_1,
    /** Li-Fraumeni syndrome. */
    LI_FRAUMENI,
    /** Hereditary retinoblastoma. */
    RETINOBLASTOMA,
    /** Another hereditary condition. */
    OTHER,
    /** Nobody asked, or not told; excludes the others. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
