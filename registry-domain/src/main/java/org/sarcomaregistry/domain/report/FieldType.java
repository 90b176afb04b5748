package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How the answer to a field is written. */
public enum FieldType implements Coded {
    TEXT,
    CODE,
    CODES,
    DATE,
    PARTIAL_DATE,
    INTEGER,
    INTEGERS,
    DECIMAL;

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** Whether more than one answer may be given. */
    public boolean isMany() {
        return this == CODES || this == INTEGERS;
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return this == INTEGER || this == INTEGERS || this == DECIMAL;
    }
}
