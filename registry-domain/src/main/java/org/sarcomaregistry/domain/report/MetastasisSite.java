package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Where metastases were found. */
public enum MetastasisSite implements Coded {
    NONE,
    LUNG,
    BONE,
    LIVER,
    LYMPH_NODE,
    SOFT_TISSUE,
    BRAIN,
    OTHER,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
