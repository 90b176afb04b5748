package org.sarcomaregistry.domain.text;

/** The languages in which the registry speaks to its users. */
public enum Language {
    /** Norwegian bokmål. */
    NB("nb"),
    /** British English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the BCP 47 tag, {@code nb} or {@code en}} */
    public String tag() {
        return tag;
    }
}
