package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.course.ReminderStep;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Reminders wait until they were delivered, and no unit gets the same one of a message twice. */
public abstract class RemindersContract extends StoresContract {

    private static final OrganisationNumber HOSPITAL =
            OrganisationNumber.parse("974795787").orElseThrow();
    private static final OrganisationNumber ANOTHER =
            OrganisationNumber.parse("974557746").orElseThrow();

    @Test
    void reminders_wait_in_their_order_until_they_were_delivered() {
        var first = reminder(HOSPITAL, ReminderStep.FIRST, "a", "b");
        var second = reminder(ANOTHER, ReminderStep.FIRST, "c");
        add(first, second);
        assertThat(waiting()).containsExactly(first, second);
        deliver(first);
        assertThat(waiting()).containsExactly(second);
        deliver(first, second);
        assertThat(waiting()).isEmpty();
        assertThat(about("a", "c", "nowhere")).containsExactly(first, second);
        assertThat(about("b")).containsExactly(first);
        assertThat(about()).isEmpty();
    }

    @Test
    void a_unit_gets_a_reminder_of_a_message_once_delivered_or_not() {
        var first = reminder(HOSPITAL, ReminderStep.FIRST, "a", "b");
        add(first);
        assertRefused(reminder(HOSPITAL, ReminderStep.FIRST, "b", "c"));
        deliver(first);
        assertRefused(reminder(HOSPITAL, ReminderStep.FIRST, "a"));
        var others = List.of(
                reminder(HOSPITAL, ReminderStep.SECOND, "a"),
                reminder(ANOTHER, ReminderStep.FIRST, "a"),
                reminder(HOSPITAL, ReminderStep.FIRST, "c"));
        add(others.toArray(Reminder[]::new));
        assertThat(waiting()).containsExactlyElementsOf(others);
    }

    private void assertRefused(Reminder reminder) {
        var before = about("a", "b", "c");
        assertThatThrownBy(() -> add(reminder)).isInstanceOf(Collision.class);
        assertThat(about("a", "b", "c")).isEqualTo(before);
    }

    private Reminder reminder(OrganisationNumber unit, ReminderStep step, String... evidence) {
        return transactions().commit(stores -> reminder(stores, unit, step, evidence));
    }

    private static Reminder reminder(Stores stores, OrganisationNumber unit, ReminderStep step, String... evidence) {
        var person = Entries.person(stores, 1);
        for (String id : evidence) {
            if (stores.log().find(message(id)).isEmpty()) {
                stores.log().append(ImmutableList.of(Entries.about(person, FormKind.PROCEDURE, message(id))));
            }
        }
        return new Reminder(
                UUID.randomUUID(),
                FormKind.SURGERY,
                unit,
                step,
                person,
                LocalDate.of(2025, 2, 28),
                LocalDate.of(2025, 4, 29),
                Arrays.stream(evidence).map(StoresContract::message).collect(ImmutableSet.toImmutableSet()));
    }

    private void add(Reminder... reminders) {
        transactions().commit(stores -> {
            stores.reminders().add(ImmutableList.copyOf(reminders));
            return true;
        });
    }

    private void deliver(Reminder... reminders) {
        transactions().commit(stores -> {
            stores.reminders()
                    .delivered(Arrays.stream(reminders).map(Reminder::id).toList());
            return true;
        });
    }

    private List<Reminder> waiting() {
        return transactions().read(stores -> stores.reminders().waiting());
    }

    private List<Reminder> about(String... messages) {
        List<MessageKey> keys =
                Arrays.stream(messages).map(StoresContract::message).toList();
        return transactions().read(stores -> stores.reminders().about(keys));
    }
}
