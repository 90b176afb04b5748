package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How the tumour meets its surroundings; an infiltrating edge is one of the signs of high risk. */
public enum Growth implements Labelled {
    /** With a clear border. */
    PUSHING("avgrenset", "pushing"),
    /** Into the tissue around it. */
    INFILTRATING("infiltrerende", "infiltrating"),
    /** The specimen doesn't show it. */
    NOT_ASSESSABLE("kan ikke vurderes", "cannot be assessed"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Growth(String nb, String en) {
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
