package org.sarcomaregistry.domain.course;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why a unit does not owe a report that evidence lets the registry expect of it. Each reason has one ruling. */
public enum DispositionReason implements Labelled {
    /** What was found is none of the registry's tumours. */
    NOT_SARCOMA(Ruling.NOT_RELEVANT, "ikke sarkom", "not a sarcoma"),
    /** What the evidence seems to show was not done, or asks for no report. */
    NO_SUCH_TREATMENT(
            Ruling.NOT_RELEVANT, "ikke gjort, eller ikke meldepliktig", "not done, or nothing that must be reported"),
    /** The evidence is about somebody else. */
    WRONG_PATIENT(Ruling.NOT_RELEVANT, "kilden gjelder en annen pasient", "the evidence is about another patient"),
    /** The report was sent about another event, or another tumour. */
    REPORTED_OTHERWISE(Ruling.NOT_RELEVANT, "meldt under en annen hendelse", "reported with another event"),
    /** Any other reason for which no report will come. */
    OTHER(Ruling.NOT_RELEVANT, "annen grunn", "another reason"),
    /** Another unit did it. */
    DONE_ELSEWHERE(Ruling.TRANSFER, "gjort ved en annen enhet", "done by another unit"),
    /** Another unit has taken the patient over, and with them the report. */
    TAKEN_OVER(Ruling.TRANSFER, "en annen enhet har overtatt pasienten", "another unit has taken the patient over");

    /** What follows for the report. */
    public enum Ruling implements Labelled {
        /** No report will come, and nobody is reminded of it. */
        NOT_RELEVANT("ikke aktuelt", "not relevant"),
        /** Another unit is asked for the report. */
        TRANSFER("overført", "transferred");

        private final Text label;

        Ruling(String nb, String en) {
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

    private final Ruling ruling;
    private final Text label;

    DispositionReason(Ruling ruling, String nb, String en) {
        this.ruling = ruling;
        label = Text.of(nb, en);
    }

    /** {@return what follows from it} */
    public Ruling ruling() {
        return ruling;
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
