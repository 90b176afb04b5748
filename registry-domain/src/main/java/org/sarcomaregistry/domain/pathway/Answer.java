package org.sarcomaregistry.domain.pathway;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What is said of a course when it is held against a recommendation or a time limit. */
public enum Answer implements Labelled {
    /** Done as recommended. */
    FOLLOWED("fulgt", "followed"),
    /** Done otherwise, or not done although there was time. */
    NOT_FOLLOWED("ikke fulgt", "not followed"),
    /** The recommendation is for other patients or other days. */
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    /** Too little was told, the time isn't over, or nobody has read the text of that edition. */
    NOT_DECIDABLE("kan ikke avgjøres", "not decidable");

    private final Text label;

    Answer(String nb, String en) {
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
