package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.text.Text;

/**
 * A report that evidence lets the registry expect (forventet melding).
 *
 * @param kind the clinical report that is expected
 * @param unit the unit that the evidence names
 * @param happenedOn the day of the event
 * @param evidence what shows the event, never empty
 * @param answered whether the report has arrived
 */
public record Expectation(
        FormKind kind, UnitCode unit, LocalDate happenedOn, ImmutableList<EntryRef> evidence, boolean answered) {

    private static final int DEADLINE_MONTHS = 2;

    /** How things stand with an expected report. */
    public enum State implements Coded {
        /** A message that answers it was received. */
        ANSWERED(Text.of("mottatt", "received")),
        /** Not received, and the time limit has not passed. */
        AWAITED(Text.of("ventes", "awaited")),
        /** Not received, and the time limit has passed. */
        MISSING(Text.of("mangler", "missing"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        @Override
        public String code() {
            return Codes.fromName(this);
        }

        /**
         * In words.
         *
         * @return the state in words
         */
        public Text label() {
            return label;
        }
    }

    /** {@return the last day on which the report is in time: two months after the event, by the regulation of 2001} */
    public LocalDate dueOn() {
        return happenedOn.plusMonths(DEADLINE_MONTHS);
    }

    /**
     * {@return how things stand on a day}
     *
     * @param day day of asking
     */
    public State on(LocalDate day) {
        if (answered) {
            return State.ANSWERED;
        }
        return day.isAfter(dueOn()) ? State.MISSING : State.AWAITED;
    }
}
