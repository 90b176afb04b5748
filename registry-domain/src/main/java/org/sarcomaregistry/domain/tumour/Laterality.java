package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** On which side of the body a tumour sits. */
public enum Laterality implements Labelled {
    /** The patient's left. */
    LEFT("venstre", "left"),
    /** The patient's right. */
    RIGHT("høyre", "right"),
    /** In the middle of a site that has sides. */
    MIDLINE("midtlinje", "midline"),
    /** The site has no sides. */
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    /** Not told. */
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
