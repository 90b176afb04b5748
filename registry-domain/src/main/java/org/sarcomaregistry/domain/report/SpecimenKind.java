package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a laboratory received. */
public enum SpecimenKind implements Coded {
    /** Cells, without tissue around them. */
    CYTOLOGY,
    /** A part of the tumour, by needle or knife. */
    BIOPSY,
    /** What an operation took out. */
    RESECTION,
    /** Taken after death; gives no day of diagnosis. */
    AUTOPSY;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
