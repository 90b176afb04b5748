package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How tissue was taken before treatment. */
public enum BiopsyKind implements Coded {
    /** No biopsy before treatment. */
    NONE,
    /** Fine needle: cells only. */
    FINE_NEEDLE,
    /** Core needle: a cylinder of tissue. */
    CORE_NEEDLE,
    /** A part of the tumour cut out. */
    OPEN,
    /** The whole tumour cut out to find out what it was. */
    EXCISIONAL,
    /** Not known whether or how. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
