package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Whether an examination was made. */
public enum Done implements Coded {
    DONE,
    NOT_DONE,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
