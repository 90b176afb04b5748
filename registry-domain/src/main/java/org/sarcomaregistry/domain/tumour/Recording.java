package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How the registry keeps two tumours of a person, whatever the international count says. */
public enum Recording implements Labelled {
    /** Both descriptions are of one tumour. */
    ONE("føres som én svulst", "kept as one tumour"),
    /** Each description is of a tumour of its own. */
    TWO("føres som to svulster", "kept as two tumours"),
    /** Too little is known; a registrar must ask. */
    ASK("må avklares", "to be settled");

    private final Text label;

    Recording(String nb, String en) {
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
