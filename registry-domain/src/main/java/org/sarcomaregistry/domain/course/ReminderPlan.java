package org.sarcomaregistry.domain.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a unit is reminded of a report: more than two, four and six months after the event, or after the day on which the
 * report was transferred to it. Of several that are due at once, as after an outage or for late evidence, the last is sent
 * and the others never are. What happened more than a year ago is on the list only.
 */
public final class ReminderPlan {

    private static final int LAST_MONTH = 12;

    private ReminderPlan() {}

    /**
     * {@return the reminder that a unit is owed on a day}
     *
     * @param expectation with the last word on it
     * @param day in Oslo
     * @param sent which reminders the unit that owes it was sent already
     */
    public static Optional<ReminderStep> due(Expectation expectation, LocalDate day, Collection<ReminderStep> sent) {
        if (expectation.on(day) != Expectation.State.MISSING
                || expectation.owedBy().number().isEmpty()
                || day.isAfter(expectation.askedOn().plusMonths(LAST_MONTH))) {
            return Optional.empty();
        }
        return Arrays.stream(ReminderStep.values())
                .filter(step -> step.isReached(expectation.askedOn(), day))
                .max(Comparator.naturalOrder())
                .filter(step -> sent.stream().allMatch(earlier -> earlier.compareTo(step) < 0));
    }
}
