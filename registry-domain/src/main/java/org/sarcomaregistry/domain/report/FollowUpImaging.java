package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Imaging made at a follow-up. */
public enum FollowUpImaging implements Coded {
    /** Plain X-ray of the chest. */
    CHEST_XRAY,
    /** Computed tomography of the chest. */
    CHEST_CT,
    /** Magnetic resonance of the place of the tumour. */
    MR_SITE,
    /** Computed tomography of the abdomen. */
    CT_ABDOMEN,
    /** Examined without any imaging; excludes the others. */
    NONE,
    /** Not known whether images were taken; excludes the others. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
