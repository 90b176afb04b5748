package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The tissue that makes up the nearest margin. */
public enum MarginTissue implements Labelled {
    FASCIA("fascie", "fascia"),
    FAT("fett", "fat"),
    MUSCLE("muskel", "muscle"),
    BONE("ben", "bone"),
    PERIOSTEUM("periost", "periosteum"),
    VESSEL_SHEATH("karskjede", "vessel sheath"),
    OTHER("annet", "other"),
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    MarginTissue(String nb, String en) {
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
