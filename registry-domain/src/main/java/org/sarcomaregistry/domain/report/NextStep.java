package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What was decided at a follow-up. */
public enum NextStep implements Coded {
    CONTINUED_FOLLOW_UP,
    TREATMENT,
    PALLIATIVE_CARE,
    ENDED,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
