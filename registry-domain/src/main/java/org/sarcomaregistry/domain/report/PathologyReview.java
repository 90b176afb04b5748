package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Who looked at the tissue again. */
public enum PathologyReview implements Coded {
    SARCOMA_PATHOLOGIST,
    SECOND_REVIEW,
    NO,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
