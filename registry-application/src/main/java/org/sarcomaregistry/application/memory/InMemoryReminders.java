package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.application.reminding.Reminders;
import org.sarcomaregistry.domain.report.MessageKey;

/** Reminders in the order in which they were written, and which of them were delivered. */
final class InMemoryReminders implements Reminders {

    private final Undo undo;
    private final List<Reminder> reminders = new ArrayList<>();
    private final Set<UUID> delivered = new HashSet<>();

    InMemoryReminders(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void add(Collection<Reminder> added) {
        added.forEach(this::add);
    }

    private void add(Reminder added) {
        if (reminders.stream().anyMatch(known -> isSame(known, added))) {
            throw new Collision(new IllegalStateException("the unit has this reminder"));
        }
        reminders.add(added);
        undo.by(() -> reminders.remove(reminders.size() - 1));
    }

    private static boolean isSame(Reminder one, Reminder other) {
        return one.kind() == other.kind()
                && one.step() == other.step()
                && one.unit().equals(other.unit())
                && !Collections.disjoint(one.evidence(), other.evidence());
    }

    @Override
    public ImmutableList<Reminder> about(Collection<MessageKey> evidence) {
        return reminders.stream()
                .filter(reminder -> !Collections.disjoint(reminder.evidence(), evidence))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Reminder> waiting() {
        return reminders.stream()
                .filter(reminder -> !delivered.contains(reminder.id()))
                .collect(toImmutableList());
    }

    @Override
    public void delivered(Collection<UUID> ids) {
        ids.forEach(id -> {
            if (delivered.add(id)) {
                undo.by(() -> delivered.remove(id));
            }
        });
    }
}
