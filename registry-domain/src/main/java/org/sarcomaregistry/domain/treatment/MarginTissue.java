package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The tissue that makes up the nearest margin. */
public enum MarginTissue implements Labelled {
    /** Fascia. */
    FASCIA("fascie", "fascia"),
    /** Fat. */
    FAT("fett", "fat"),
    /** Muscle. */
    MUSCLE("muskel", "muscle"),
    /** Bone. */
    BONE("ben", "bone"),
    /** Periosteum. */
    PERIOSTEUM("periost", "periosteum"),
    /** The sheath of a vessel. */
    VESSEL_SHEATH("karskjede", "vessel sheath"),
    /** Another tissue. */
    OTHER("annet", "other"),
    /** Not told. */
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
