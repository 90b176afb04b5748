package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Risk that a tumour comes back or spreads, the lowest first. */
public enum Risk implements Labelled {
    /** Used for GIST only. */
    VERY_LOW("svært lav risiko", "very low risk"),
    /** The tumour seldom comes back or spreads. */
    LOW("lav risiko", "low risk"),
    /** Between the two. */
    INTERMEDIATE("middels risiko", "intermediate risk"),
    /** The tumour often comes back or spreads. */
    HIGH("høy risiko", "high risk");

    private final Text label;

    Risk(String nb, String en) {
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
