package org.sarcomaregistry.application.reminding;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.ReminderStep;
import org.sarcomaregistry.domain.course.TimeLimit;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * A unit is reminded of a report (purring).
 *
 * @param unit the unit that owes it
 * @param person whom it is about, by the registry's own key: a national id is never in a reminder
 * @param happenedOn the day of the event
 * @param remindedOn the day on which the reminder was due and written
 * @param evidence the messages that the report was expected from then, never empty
 */
public record Reminder(
        UUID id,
        FormKind kind,
        OrganisationNumber unit,
        ReminderStep step,
        PersonKey person,
        LocalDate happenedOn,
        LocalDate remindedOn,
        ImmutableSet<MessageKey> evidence) {

    public Reminder {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a report is expected from some evidence");
        }
    }

    /** The last day on which the report would have been in time: two months after the event, whoever owes it. */
    public LocalDate dueOn() {
        return TimeLimit.after(happenedOn);
    }

    static Reminder of(Expectation expectation, PersonKey person, ReminderStep step, LocalDate today) {
        return new Reminder(
                UUID.randomUUID(),
                expectation.kind(),
                expectation.owedBy().number().orElseThrow(),
                step,
                person,
                expectation.happenedOn(),
                today,
                expectation.names().stream().map(Expected::evidence).collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether it reminds the unit that owes a report of that report, by any message that both know. */
    public boolean isOf(Expectation expectation) {
        return expectation.kind() == kind
                && expectation.owedBy().number().filter(unit::equals).isPresent()
                && !Collections.disjoint(
                        expectation.names().stream().map(Expected::evidence).toList(), evidence);
    }
}
