package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.sarcomaregistry.db.schema.Tables.APPOINTMENT;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Appointments;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.code.Codes;

/** Appointments as rows that come and go. */
final class JooqAppointments implements Appointments {

    private final DSLContext sql;

    JooqAppointments(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ImmutableSet<Appointment> of(Set<String> subjects) {
        return sql
                .select(APPOINTMENT.SUBJECT, APPOINTMENT.ROLE, APPOINTMENT.UNIT)
                .from(APPOINTMENT)
                .where(APPOINTMENT.SUBJECT.eq(DSL.any(subjects.toArray(new String[0]))))
                .orderBy(APPOINTMENT.SUBJECT, APPOINTMENT.ROLE, APPOINTMENT.UNIT)
                .stream()
                .map(row -> new Appointment(row.value1(), role(row.value2()), row.value3()))
                .collect(toImmutableSet());
    }

    private static Role role(String code) {
        return Codes.parse(Role.class, code)
                .orElseThrow(() -> new IllegalStateException("this program doesn't know the role " + code));
    }

    @Override
    public void add(Appointment appointment) {
        sql.insertInto(APPOINTMENT, APPOINTMENT.SUBJECT, APPOINTMENT.ROLE, APPOINTMENT.UNIT)
                .values(appointment.subject(), appointment.role().code(), appointment.unit())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void end(Appointment appointment) {
        sql.deleteFrom(APPOINTMENT)
                .where(APPOINTMENT.SUBJECT.eq(appointment.subject()))
                .and(APPOINTMENT.ROLE.eq(appointment.role().code()))
                .and(APPOINTMENT.UNIT.eq(appointment.unit()))
                .execute();
    }
}
