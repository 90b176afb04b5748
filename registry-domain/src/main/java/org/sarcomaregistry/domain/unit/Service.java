package org.sarcomaregistry.domain.unit;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a hospital does for sarcoma patients that most hospitals do not. */
public enum Service implements Labelled {
    /** One of the four sarcoma centres. */
    SARCOMA_CENTRE("sarkomsenter", "sarcoma centre"),
    /** Surgery of bone sarcoma, gathered at two hospitals. */
    BONE_SURGERY("kirurgi ved bensarkom", "bone sarcoma surgery"),
    /** Has a radiotherapy department. */
    RADIOTHERAPY("strålebehandling", "radiotherapy"),
    /** Has a proton centre. */
    PROTONS("protonbehandling", "proton therapy");

    private final Text label;

    Service(String nb, String en) {
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
