package org.sarcomaregistry.domain.clinical;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.text.Text;

/** By what a course counts for a place. */
public enum Placed implements Labelled {
    /** By the hospital that gave the treatment in question; for waiting, that assessed. */
    TREATMENT(Text.of("behandlende enhet", "treating unit")),
    /** By the health region where the patient lived at diagnosis. */
    RESIDENCE(Text.of("boområde", "area of residence"));

    private final Text label;

    Placed(Text label) {
        this.label = label;
    }

    /** Which unit answers where the treating one is as given. */
    Attribution instead(Attribution treating) {
        return this == RESIDENCE ? Attribution.RESIDENCE : treating;
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
