package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Coded;

/** The edition of ICD-O-3 in which a code first stood, as far as public lists tell. */
public enum IcdoEdition implements Coded {
    /** Of 2011 or before. */
    V3_1("3.1"),
    /** Of 2020. */
    V3_2("3.2"),
    /** Came with the WHO classification of 2020, after the table of ICD-O-3.2. */
    AFTER_3_2("after-3.2");

    private final String code;

    IcdoEdition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
