package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What became of the limb. */
public enum Limb implements Labelled {
    /** The limb was kept. */
    LIMB_SPARING("ekstremitetsbevarende", "limb-sparing"),
    /** The limb or a part of it was taken off. */
    AMPUTATION("amputasjon", "amputation"),
    /** The tumour is in no limb. */
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Limb(String nb, String en) {
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
