package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Tumour within vessels, one of the signs of high risk. */
public enum VascularInvasion implements Labelled {
    /** Tumour inside a vessel. */
    YES("ja", "yes"),
    /** Looked for and not found. */
    NO("nei", "no"),
    /** The specimen doesn't allow an answer. */
    NOT_ASSESSABLE("kan ikke vurderes", "cannot be assessed"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    VascularInvasion(String nb, String en) {
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
