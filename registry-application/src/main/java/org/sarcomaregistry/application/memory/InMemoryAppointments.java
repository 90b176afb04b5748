package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Appointments;

/** Appointments as a set. */
final class InMemoryAppointments implements Appointments {

    private final Undo undo;
    private final Set<Appointment> appointments = new LinkedHashSet<>();

    InMemoryAppointments(Undo undo) {
        this.undo = undo;
    }

    @Override
    public ImmutableSet<Appointment> of(Set<String> subjects) {
        return appointments.stream().filter(a -> subjects.contains(a.subject())).collect(toImmutableSet());
    }

    @Override
    public void add(Appointment appointment) {
        if (appointments.add(appointment)) {
            undo.by(() -> appointments.remove(appointment));
        }
    }

    @Override
    public void end(Appointment appointment) {
        if (appointments.remove(appointment)) {
            undo.by(() -> appointments.add(appointment));
        }
    }
}
