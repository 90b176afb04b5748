package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How tissue was taken before treatment. */
public enum BiopsyKind implements Coded {
    NONE,
    FINE_NEEDLE,
    CORE_NEEDLE,
    OPEN,
    EXCISIONAL,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
