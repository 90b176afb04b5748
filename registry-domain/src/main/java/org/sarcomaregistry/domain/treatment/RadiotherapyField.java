package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What radiation was aimed at. */
public enum RadiotherapyField implements Labelled {
    /** The tumour itself. */
    PRIMARY("primærtumor", "primary tumour"),
    /** Where the tumour was before the operation. */
    TUMOUR_BED("tumorseng", "tumour bed"),
    /** Regional lymph nodes. */
    LYMPH_NODES("lymfeknuter", "lymph nodes"),
    /** A metastasis. */
    METASTASIS("metastase", "metastasis"),
    /** Another volume. */
    OTHER("annet", "other");

    private final Text label;

    RadiotherapyField(String nb, String en) {
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
