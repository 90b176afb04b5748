package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why a drug treatment ended. */
public enum StopReason implements Labelled {
    COMPLETED("fullført som planlagt", "completed as planned"),
    PROGRESSION("progresjon", "progression"),
    TOXICITY("bivirkninger", "toxicity"),
    PATIENT_CHOICE("pasientens ønske", "patient’s choice"),
    DEATH("død", "death"),
    ONGOING("pågår", "ongoing"),
    OTHER("annet", "other"),
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
