package org.sarcomaregistry.domain.desk;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Whose turn it is to speak. */
public enum QueryStatus implements Labelled {
    /** The unit is asked. */
    OPEN("venter på enheten", "waits for the unit"),
    /** The unit has answered, and the registry reads it. */
    ANSWERED("besvart", "answered"),
    /** Nothing is asked any more. */
    CLOSED("avsluttet", "closed");

    private final Text label;

    QueryStatus(String nb, String en) {
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
