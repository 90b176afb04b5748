package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Where radiotherapy stands to the operation. */
public enum Timing implements Labelled {
    PRE_OPERATIVE("preoperativ", "pre-operative"),
    POST_OPERATIVE("postoperativ", "post-operative"),
    /** Instead of an operation. */
    DEFINITIVE("definitiv", "definitive"),
    PALLIATIVE("palliativ", "palliative"),
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Timing(String nb, String en) {
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
