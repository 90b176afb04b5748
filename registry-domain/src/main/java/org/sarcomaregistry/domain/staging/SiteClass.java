package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How a rhabdomyosarcoma does at its site. */
public enum SiteClass implements Labelled {
    /** Orbit, head and neck but not parameningeal, bile ducts, genitourinary but not bladder and prostate. */
    FAVOURABLE("gunstig sted", "favourable site"),
    /** Every other site. */
    UNFAVOURABLE("ugunstig sted", "unfavourable site");

    private final Text label;

    SiteClass(String nb, String en) {
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
