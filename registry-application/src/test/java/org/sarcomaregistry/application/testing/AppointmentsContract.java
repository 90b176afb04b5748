package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Appointments;
import org.sarcomaregistry.application.access.Role;

/** Nobody may do what they weren't appointed to. */
public abstract class AppointmentsContract extends StoresContract {

    @Test
    void a_person_has_the_roles_that_they_were_appointed_to() {
        var all = Arrays.stream(Role.values())
                .map(role -> new Appointment("kari", role, "974795787"))
                .toList();
        change(appointments -> all.forEach(appointments::add));
        change(appointments -> appointments.add(new Appointment("ola", Role.SOURCE, "norway")));
        assertThat(of("kari")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(of("ola")).containsExactly(new Appointment("ola", Role.SOURCE, "norway"));
        assertThat(of("per")).isEmpty();
    }

    @Test
    void appointing_twice_changes_nothing_and_an_end_is_an_end() {
        var appointment = new Appointment("kari", Role.REPORTER, "974795787");
        var other = new Appointment("kari", Role.REPORTER, "974795361");
        change(appointments -> {
            appointments.add(appointment);
            appointments.add(appointment);
            appointments.add(other);
        });
        assertThat(of("kari")).containsExactlyInAnyOrder(appointment, other);
        change(appointments -> {
            appointments.end(appointment);
            appointments.end(appointment);
        });
        assertThat(of("kari")).containsExactly(other);
    }

    private void change(Consumer<Appointments> change) {
        transactions().commit(stores -> {
            change.accept(stores.appointments());
            return true;
        });
    }

    private ImmutableSet<Appointment> of(String subject) {
        return transactions().read(stores -> stores.appointments().of(subject));
    }
}
