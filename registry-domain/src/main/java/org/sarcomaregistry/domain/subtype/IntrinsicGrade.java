package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Coded;

/** A grade that follows from the subtype alone. */
public enum IntrinsicGrade implements Coded {
    /** Always grade 1. */
    G1("1"),
    /** Always grade 2. */
    G2("2"),
    /** Always grade 3. */
    G3("3"),
    /** Always low of two. */
    LOW("low"),
    /** Always high of two. */
    HIGH("high");

    private final String code;

    IntrinsicGrade(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
