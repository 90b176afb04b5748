package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** On which side of the body a tumour sits. */
public enum Laterality implements Labelled {
    LEFT("venstre", "left"),
    RIGHT("høyre", "right"),
    MIDLINE("midtlinje", "midline"),
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Laterality(String nb, String en) {
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
