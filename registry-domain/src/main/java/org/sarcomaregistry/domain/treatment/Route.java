package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How drugs were given. */
public enum Route implements Labelled {
    /** Into a vein. */
    INTRAVENOUS("intravenøst", "intravenous"),
    /** By mouth. */
    ORAL("peroralt", "oral"),
    /** Another way, as into a muscle or under the skin. */
    OTHER("annet", "other"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Route(String nb, String en) {
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
