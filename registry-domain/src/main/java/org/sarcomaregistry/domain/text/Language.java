package org.sarcomaregistry.domain.text;

/** The languages in which the registry speaks to its users. */
public enum Language {
    NB("nb"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, {@code nb} or {@code en}. */
    public String tag() {
        return tag;
    }
}
