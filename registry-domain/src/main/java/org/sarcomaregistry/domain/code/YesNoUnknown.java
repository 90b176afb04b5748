package org.sarcomaregistry.domain.code;

import org.sarcomaregistry.domain.text.Text;

/** An answer on a form, where not knowing is an answer of its own. */
public enum YesNoUnknown implements Labelled {
    /** It is so. */
    YES("ja", "yes"),
    /** It is not so. */
    NO("nei", "no"),
    /** Told, but as not known. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    YesNoUnknown(String nb, String en) {
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
