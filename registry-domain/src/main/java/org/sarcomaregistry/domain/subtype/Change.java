package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What an edition of ICD-O did to a code. */
public enum Change implements Labelled {
    /** The code means the same as before. */
    NONE("uendret", "unchanged"),
    /** Another histology number for the same tumour. */
    RENUMBERED("nytt nummer", "renumbered"),
    /** The same histology with another behaviour. */
    BEHAVIOUR("ny malignitetskode", "behaviour changed"),
    /** Now a part of another entity. */
    MERGED("slått sammen med en annen entitet", "merged into another entity");

    private final Text label;

    Change(String nb, String en) {
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
