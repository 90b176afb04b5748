package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Where a subtype usually begins. */
public enum Tissue implements Labelled {
    /** Soft tissue. */
    SOFT_TISSUE("bløtdeler", "soft tissue"),
    /** Bone. */
    BONE("ben", "bone"),
    /** Soft tissue or bone. */
    BOTH("bløtdeler eller ben", "soft tissue or bone"),
    /** Inner organs. */
    VISCERAL("indre organer", "viscera");

    private final Text label;

    Tissue(String nb, String en) {
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
