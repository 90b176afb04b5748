package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What was decided at a follow-up. */
public enum NextStep implements Coded {
    /** Another visit. */
    CONTINUED_FOLLOW_UP,
    /** Treatment against the tumour. */
    TREATMENT,
    /** Relief only. */
    PALLIATIVE_CARE,
    /** No more visits at this unit. */
    ENDED,
    /** Not told. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
