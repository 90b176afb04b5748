package org.sarcomaregistry.domain.quality;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.FieldSpec;

/** Whether the codebook demands an answer to a field. */
public enum Demand implements Coded {
    /** In every report. */
    ALWAYS,
    /** In those whose other answers say so. */
    SOMETIMES,
    /** In none. */
    NEVER;

    /**
     * {@return what the codebook demands}
     *
     * @param spec a field
     */
    public static Demand of(FieldSpec spec) {
        if (spec.required().always()) {
            return ALWAYS;
        }
        return spec.required().conditions().isEmpty() ? NEVER : SOMETIMES;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
