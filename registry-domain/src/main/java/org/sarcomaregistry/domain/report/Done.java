package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Whether an examination was made. */
public enum Done implements Coded {
    /** It was made. */
    DONE,
    /** It was not made. */
    NOT_DONE,
    /** Not known whether. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
