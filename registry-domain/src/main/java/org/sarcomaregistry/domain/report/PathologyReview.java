package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Who looked at the tissue again. */
public enum PathologyReview implements Coded {
    /** A pathologist at a sarcoma centre. */
    SARCOMA_PATHOLOGIST,
    /** Made elsewhere, and reviewed at a sarcoma centre. */
    SECOND_REVIEW,
    /** Nobody. */
    NO,
    /** Not known. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
