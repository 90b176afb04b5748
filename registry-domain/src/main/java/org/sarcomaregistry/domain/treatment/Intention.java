package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a treatment is meant to achieve; each form offers those that make sense for it. */
public enum Intention implements Labelled {
    CURATIVE("kurativ", "curative"),
    PALLIATIVE("palliativ", "palliative"),
    DIAGNOSTIC("diagnostisk", "diagnostic"),
    NEOADJUVANT("neoadjuvant", "neoadjuvant"),
    ADJUVANT("adjuvant", "adjuvant"),
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
