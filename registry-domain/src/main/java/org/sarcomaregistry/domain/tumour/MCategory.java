package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Distant metastasis; the letters exist in bone only. */
public enum MCategory implements Coded {
    M0("M0"),
    M1("M1"),
    M1A("M1a"),
    M1B("M1b");

    private final String code;

    MCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
