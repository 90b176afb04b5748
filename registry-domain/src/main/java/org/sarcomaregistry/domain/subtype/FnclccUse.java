package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Whether the FNCLCC score means something for a subtype. */
public enum FnclccUse implements Coded {
    /** It foretells the course. */
    YES,
    /** Possible to count, but it does not foretell the course. */
    NOT_RECOMMENDED,
    /** It means nothing. */
    NO;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
