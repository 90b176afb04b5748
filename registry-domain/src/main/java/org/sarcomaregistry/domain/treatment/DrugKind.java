package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a drug is for in the treatment of sarcoma. */
public enum DrugKind implements Labelled {
    /** Kills dividing cells. */
    CYTOTOXIC("cellegift", "cytotoxic"),
    /** Stops a molecule that the tumour needs, as kinase inhibitors do. */
    TARGETED("målrettet", "targeted"),
    /** Sets the immune system on the tumour. */
    IMMUNOTHERAPY("immunterapi", "immunotherapy"),
    /** Takes away or blocks a hormone. */
    HORMONAL("hormonbehandling", "hormonal"),
    /** Slows the breaking down of bone, as denosumab does. */
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
