package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What is known of a visit that is due. */
public enum VisitState implements Labelled {
    /** A report tells of it. */
    REPORTED("meldt", "reported"),
    /** Its time is over and no report has come; whether the patient was seen, nobody knows. */
    NOT_REPORTED("ikke meldt", "not reported"),
    /** The data date lies within its time. */
    OPEN("pågår", "open"),
    /** Its time has not run out. */
    AHEAD("kommer", "ahead");

    private final Text label;

    VisitState(String nb, String en) {
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
