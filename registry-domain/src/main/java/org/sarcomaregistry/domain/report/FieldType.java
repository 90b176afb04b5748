package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How the answer to a field is written. */
public enum FieldType implements Coded {
    /** Words. */
    TEXT,
    /** One code of a list or table. */
    CODE,
    /** Several codes, each at most once. */
    CODES,
    /** A day, {@code yyyy-mm-dd}. */
    DATE,
    /** A day, month or year, as much as is known. */
    PARTIAL_DATE,
    /** A whole number. */
    INTEGER,
    /** Several whole numbers. */
    INTEGERS,
    /** A number with a point, if any. */
    DECIMAL;

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** {@return whether more than one answer may be given} */
    public boolean isMany() {
        return this == CODES || this == INTEGERS;
    }
}
