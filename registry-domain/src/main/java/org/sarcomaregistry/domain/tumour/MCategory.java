package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Distant metastasis; the letters exist in bone only. */
public enum MCategory implements Coded {
    /** No distant metastasis. */
    M0("M0"),
    /** Distant metastasis. */
    M1("M1"),
    /** Bone sarcoma: lung only. */
    M1A("M1a"),
    /** Bone sarcoma: elsewhere than the lung. */
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
