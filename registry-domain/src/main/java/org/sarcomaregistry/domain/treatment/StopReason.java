package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why a drug treatment ended. */
public enum StopReason implements Labelled {
    /** All that was planned was given. */
    COMPLETED("fullført som planlagt", "completed as planned"),
    /** The tumour grew or spread. */
    PROGRESSION("progresjon", "progression"),
    /** Side effects. */
    TOXICITY("bivirkninger", "toxicity"),
    /** The patient wanted no more. */
    PATIENT_CHOICE("pasientens ønske", "patient’s choice"),
    /** The patient died. */
    DEATH("død", "death"),
    /** Not stopped when reported. */
    ONGOING("pågår", "ongoing"),
    /** Another reason. */
    OTHER("annet", "other"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    StopReason(String nb, String en) {
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
