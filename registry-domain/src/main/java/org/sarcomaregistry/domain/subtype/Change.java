package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What an edition of ICD-O did to a code. */
public enum Change implements Labelled {
    NONE("uendret", "unchanged"),
    RENUMBERED("nytt nummer", "renumbered"),
    BEHAVIOUR("ny malignitetskode", "behaviour changed"),
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
