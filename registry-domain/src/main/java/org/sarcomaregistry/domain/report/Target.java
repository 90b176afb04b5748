package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a report is about: the primary tumour, a local recurrence or a metastasis. */
public enum Target implements Coded {
    PRIMARY,
    LOCAL_RECURRENCE,
    METASTASIS;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
