package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a report is about: the primary tumour, a local recurrence or a metastasis. */
public enum Target implements Coded {
    /** The tumour where it first grew. */
    PRIMARY,
    /** The tumour come back where it was treated. */
    LOCAL_RECURRENCE,
    /** A tumour that spread from it, near or far. */
    METASTASIS;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
