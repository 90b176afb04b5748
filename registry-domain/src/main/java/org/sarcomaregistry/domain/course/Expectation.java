package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param disposition the last word of a unit on whether it will send the report
 */
public record Expectation(
        FormKind kind,
        UnitCode unit,
        LocalDate happenedOn,
        ImmutableList<EntryRef> evidence,
        boolean answered,
        Optional<Disposition> disposition) {

    /** How things stand with an expected report. */
    public enum State implements Coded {
        /** A message that answers it was received. */
        ANSWERED(Text.of("mottatt", "received")),
        /** Not received, and the time limit has not passed. */
        AWAITED(Text.of("ventes", "awaited")),
        /** Not received, and the unit has said why it never will be. */
        NOT_RELEVANT(Text.of("ikke aktuelt", "not relevant")),
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

    /** What evidence alone gives. */
    static Expectation of(
            FormKind kind, UnitCode unit, LocalDate happenedOn, ImmutableList<EntryRef> evidence, boolean answered) {
        return new Expectation(kind, unit, happenedOn, evidence, answered, Optional.empty());
    }

    /** The same with a unit's word on it. */
    Expectation disposed(Disposition word) {
        return new Expectation(kind, unit, happenedOn, evidence, answered, Optional.of(word));
    }

    /** {@return every name of this expected report, one for each message that shows its event} */
    public ImmutableSet<Expected> names() {
        return evidence.stream()
                .map(entry -> new Expected(kind, entry.message()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the unit that owes the report: the one that the evidence names, unless it was transferred} */
    public UnitCode owedBy() {
        return disposition.map(Disposition::owedBy).orElse(unit);
    }

    /** {@return the day from which the unit that owes it could know of it: of the event, or of a later transfer} */
    public LocalDate askedOn() {
        return disposition
                .filter(word -> word.to().isPresent())
                .map(word -> word.decided().on())
                .filter(happenedOn::isBefore)
                .orElse(happenedOn);
    }

    /** {@return whether it may still be answered: it was not, and nobody has said that it never will be} */
    public boolean isOpen() {
        return !answered && !isNotRelevant();
    }

    private boolean isNotRelevant() {
        return disposition.filter(word -> word.to().isEmpty()).isPresent();
    }

    /** {@return the last day on which the report is in time: two months after the event, by the regulation of 2001} */
    public LocalDate dueOn() {
        return TimeLimit.after(happenedOn);
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
        if (isNotRelevant()) {
            return State.NOT_RELEVANT;
        }
        return day.isAfter(dueOn()) ? State.MISSING : State.AWAITED;
    }
}
