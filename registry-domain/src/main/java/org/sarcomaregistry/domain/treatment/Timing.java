package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Where radiotherapy stands to the operation. */
public enum Timing implements Labelled {
    /** Before the operation. */
    PRE_OPERATIVE("preoperativ", "pre-operative"),
    /** After the operation. */
    POST_OPERATIVE("postoperativ", "post-operative"),
    /** Instead of an operation. */
    DEFINITIVE("definitiv", "definitive"),
    /** Not about an operation. */
    PALLIATIVE("palliativ", "palliative"),
    /** Not told. */
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
