package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What the Toronto guidelines answer for sarcoma: four stages of soft tissue sarcoma, two of bone sarcoma. */
public enum TorontoStage implements Labelled {
    ONE("1", "stadium 1", "stage 1"),
    TWO("2", "stadium 2", "stage 2"),
    THREE("3", "stadium 3", "stage 3"),
    FOUR("4", "stadium 4", "stage 4"),
    LOCALIZED("localized", "lokalisert", "localized"),
    METASTATIC("metastatic", "med fjernspredning", "metastatic"),
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
