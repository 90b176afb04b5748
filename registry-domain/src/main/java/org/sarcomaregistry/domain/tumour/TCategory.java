package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Extent of the primary tumour; which of these exist depends on site and edition. */
public enum TCategory implements Coded {
    TX("TX"),
    T0("T0"),
    T1("T1"),
    T1A("T1a"),
    T1B("T1b"),
    T1C("T1c"),
    T2("T2"),
    T2A("T2a"),
    T2B("T2b"),
    T3("T3"),
    T3A("T3a"),
    T3B("T3b"),
    T4("T4"),
    T4A("T4a"),
    T4B("T4b"),
    T4C("T4c");

    private final String code;

    TCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The category without its letter: T2 for T2a. */
    public TCategory whole() {
        return valueOf(name().substring(0, 2));
    }
}
