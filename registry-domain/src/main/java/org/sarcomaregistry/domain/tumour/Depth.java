package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How a soft tissue tumour lies to the investing fascia. */
public enum Depth implements Labelled {
    /** Wholly above the fascia. */
    SUPERFICIAL("overfladisk", "superficial"),
    /** At or under the fascia. */
    DEEP("dyp", "deep"),
    /** On both sides of the fascia. */
    BOTH("både overfladisk og dyp", "superficial and deep"),
    /** No such fascia at the site. */
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Depth(String nb, String en) {
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
