package org.sarcomaregistry.app.reminding;

import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.text.Text;

/**
 * What a reminder says. The person is named by the registry's own key, as in the list of missing reports.
 *
 * @param unit organisation number
 * @param text for people, both languages
 */
record ReminderLetter(
        String id,
        String unit,
        String unitName,
        String form,
        String step,
        String person,
        String happenedOn,
        String dueOn,
        String remindedOn,
        Said text) {

    /** In Norwegian and English. */
    record Said(String nb, String en) {}

    static ReminderLetter of(Reminder reminder) {
        var place = Scopes.NORWAY.of(UnitCode.of(reminder.unit()));
        var name = place.equals(Scope.UNKNOWN) ? reminder.unit().digits() : place.name();
        var text = text(reminder, name);
        return new ReminderLetter(
                reminder.id().toString(),
                reminder.unit().digits(),
                name,
                reminder.kind().code(),
                reminder.step().code(),
                person(reminder),
                reminder.happenedOn().toString(),
                reminder.dueOn().toString(),
                reminder.remindedOn().toString(),
                new Said(text.nb(), text.en()));
    }

    private static Text text(Reminder reminder, String unit) {
        var kind = reminder.kind().label();
        var step = reminder.step().label();
        return Text.of(
                "Sarkomregisteret venter på en melding fra %s: %s, pasient %s, hendelse %s. Fristen var %s. Dette er %s. Send meldingen, eller svar at den ikke er aktuell eller hører til et annet sykehus."
                        .formatted(
                                unit, kind.nb(), person(reminder), reminder.happenedOn(), reminder.dueOn(), step.nb()),
                "The sarcoma registry waits for a report from %s: %s, patient %s, event on %s. The time limit was %s. This is the %s. Send the report, or answer that it is not relevant or another hospital's."
                        .formatted(
                                unit, kind.en(), person(reminder), reminder.happenedOn(), reminder.dueOn(), step.en()));
    }

    private static String person(Reminder reminder) {
        return "P" + reminder.person().value();
    }
}
