package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Coded;

/** A grade that follows from the subtype alone. */
public enum IntrinsicGrade implements Coded {
    G1("1"),
    G2("2"),
    G3("3"),
    LOW("low"),
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
