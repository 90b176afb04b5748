package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Imaging made at a follow-up. */
public enum FollowUpImaging implements Coded {
    CHEST_XRAY,
    CHEST_CT,
    MR_SITE,
    CT_ABDOMEN,
    NONE,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
