package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Extent of the primary tumour; which of these exist depends on site and edition. */
public enum TCategory implements Coded {
    /** The primary tumour can't be judged. */
    TX("TX"),
    /** No primary tumour is found. */
    T0("T0"),
    /** As the schema defines it, the smallest or least spread. */
    T1("T1"),
    /** A lesser part of T1, where the schema divides it. */
    T1A("T1a"),
    /** A greater part of T1, where the schema divides it. */
    T1B("T1b"),
    /** The greatest part of T1, where the schema divides it in three. */
    T1C("T1c"),
    /** As the schema defines it, beyond T1. */
    T2("T2"),
    /** A lesser part of T2, where the schema divides it. */
    T2A("T2a"),
    /** A greater part of T2, where the schema divides it. */
    T2B("T2b"),
    /** As the schema defines it, beyond T2. */
    T3("T3"),
    /** A lesser part of T3, where the schema divides it. */
    T3A("T3a"),
    /** A greater part of T3, where the schema divides it. */
    T3B("T3b"),
    /** As the schema defines it, the largest or most spread. */
    T4("T4"),
    /** The least part of T4, where the schema divides it. */
    T4A("T4a"),
    /** A greater part of T4, where the schema divides it. */
    T4B("T4b"),
    /** The greatest part of T4, where the schema divides it in three. */
    T4C("T4c");

    private final String code;

    TCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the category without its letter: T2 for T2a} */
    public TCategory whole() {
        return valueOf(name().substring(0, 2));
    }
}
