package org.sarcomaregistry.application.drafting;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why a draft will never be sent. */
public enum DiscardReason implements Labelled {
    /** Begun without need. */
    MISTAKE("opprettet ved en feil", "begun by mistake"),
    /** About somebody else. */
    WRONG_PATIENT("feil pasient", "wrong patient"),
    /** Reported in another way already. */
    REPORTED_ELSEWHERE("meldt på annen måte", "reported in another way"),
    /** Nothing of the kind was done. */
    NOT_RELEVANT("ikke aktuelt", "not relevant"),
    /** Any other reason. */
    OTHER("annen grunn", "another reason");

    private final Text label;

    DiscardReason(String nb, String en) {
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
