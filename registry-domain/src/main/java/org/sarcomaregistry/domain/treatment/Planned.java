package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Whether the tumour was suspected when it was operated on. */
public enum Planned implements Labelled {
    /** As an operation for sarcoma. */
    PLANNED("planlagt", "planned"),
    /** Taken out before anybody thought of sarcoma. */
    UNPLANNED("ikke planlagt", "unplanned"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Planned(String nb, String en) {
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
