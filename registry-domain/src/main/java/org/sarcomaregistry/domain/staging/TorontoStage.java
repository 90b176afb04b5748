package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What the Toronto guidelines answer for sarcoma: four stages of soft tissue sarcoma, two of bone sarcoma. */
public enum TorontoStage implements Labelled {
    /** Stage 1 of schemes by number. */
    ONE("1", "stadium 1", "stage 1"),
    /** Stage 2 of schemes by number. */
    TWO("2", "stadium 2", "stage 2"),
    /** Stage 3 of schemes by number. */
    THREE("3", "stadium 3", "stage 3"),
    /** Stage 4 of schemes by number. */
    FOUR("4", "stadium 4", "stage 4"),
    /** No distant spread, in schemes of two stages. */
    LOCALIZED("localized", "lokalisert", "localized"),
    /** Distant spread, in schemes of two stages. */
    METASTATIC("metastatic", "med fjernspredning", "metastatic"),
    /** What is known doesn't decide it. */
    UNKNOWN("unknown", "stadium ukjent", "stage unknown");

    private final String code;
    private final Text label;

    TorontoStage(String code, String nb, String en) {
        this.code = code;
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
