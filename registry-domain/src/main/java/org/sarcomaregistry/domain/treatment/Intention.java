package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a treatment is meant to achieve; each form offers those that make sense for it. */
public enum Intention implements Labelled {
    /** To cure. */
    CURATIVE("kurativ", "curative"),
    /** To relieve or delay, not to cure. */
    PALLIATIVE("palliativ", "palliative"),
    /** To find out what it is. */
    DIAGNOSTIC("diagnostisk", "diagnostic"),
    /** Before an operation meant to cure. */
    NEOADJUVANT("neoadjuvant", "neoadjuvant"),
    /** After an operation meant to cure. */
    ADJUVANT("adjuvant", "adjuvant"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Intention(String nb, String en) {
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
