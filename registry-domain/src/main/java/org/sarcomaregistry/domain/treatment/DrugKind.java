package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a drug is for in the treatment of sarcoma. */
public enum DrugKind implements Labelled {
    CYTOTOXIC("cellegift", "cytotoxic"),
    TARGETED("målrettet", "targeted"),
    IMMUNOTHERAPY("immunterapi", "immunotherapy"),
    HORMONAL("hormonbehandling", "hormonal"),
    BONE("benmålrettet", "bone-directed"),
    /** Given because of another drug, not against the tumour. */
    SUPPORTIVE("støttebehandling", "supportive");

    private final Text label;

    DrugKind(String nb, String en) {
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
