package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** The surgeon's view of a site that ICD-O places elsewhere. */
public enum SiteDetail implements Coded {
    /** The buttock, C49.5 in ICD-O. */
    GLUTEAL,
    /** The groin, C49.5 in ICD-O. */
    GROIN,
    /** The armpit, C49.3 in ICD-O. */
    AXILLA,
    /** Another detail, which has no code. */
    OTHER,
    /** Nothing to add to the topography. */
    NONE;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
