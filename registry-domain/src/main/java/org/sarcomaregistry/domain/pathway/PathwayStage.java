package org.sarcomaregistry.domain.pathway;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The stages that a patient pathway runs through; transfer and end may come at any time. */
public enum PathwayStage implements Labelled {
    /** The day the referral reaches the hospital, not the day somebody judges it. */
    START("henvisning mottatt", "referral received"),
    /** First seen by the unit in charge. */
    ATTENDANCE("første fremmøte", "first attendance"),
    /** Handed over to another unit. */
    TRANSFER("overført", "transferred"),
    /** Assessment finished: it is decided what the patient has and what to do. */
    DECISION("utredning avsluttet", "assessment finished"),
    /** First treatment, or the decision not to treat. */
    TREATMENT("start behandling", "start of treatment"),
    /** Left the pathway. */
    END("avsluttet", "ended");

    private final Text label;

    PathwayStage(String nb, String en) {
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
