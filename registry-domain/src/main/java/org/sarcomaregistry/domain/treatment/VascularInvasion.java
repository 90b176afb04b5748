package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Tumour within vessels, one of the signs of high risk. */
public enum VascularInvasion implements Labelled {
    YES("ja", "yes"),
    NO("nei", "no"),
    NOT_ASSESSABLE("kan ikke vurderes", "cannot be assessed"),
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
