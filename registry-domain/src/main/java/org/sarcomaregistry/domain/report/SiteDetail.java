package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** The surgeon's view of a site that ICD-O places elsewhere. */
public enum SiteDetail implements Coded {
    GLUTEAL,
    GROIN,
    AXILLA,
    OTHER,
    NONE;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
