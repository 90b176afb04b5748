package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.indicator.Truth;
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

    /** The answer when it is known whether a recommendation applies and whether it was followed. */
    static Answer of(Truth applies, Truth followed) {
        return switch (applies) {
            case NO -> NOT_APPLICABLE;
            case UNKNOWN -> NOT_DECIDABLE;
            case YES ->
                switch (followed) {
                    case YES -> FOLLOWED;
                    case NO -> NOT_FOLLOWED;
                    case UNKNOWN -> NOT_DECIDABLE;
                };
        };
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
