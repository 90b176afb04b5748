package org.sarcomaregistry.db;

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

    private static final RowStatement<String> OF = of();

    private final DSLContext sql;

    JooqAppointments(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ImmutableSet<Appointment> of(Set<String> subjects) {
        return OF.fetch(sql, subjects, answer -> {
            var appointments = ImmutableSet.<Appointment>builder();
            while (answer.next()) {
                appointments.add(new Appointment(answer.getString(1), role(answer.getString(2)), answer.getString(3)));
            }
            return appointments.build();
        });
    }

    private static RowStatement<String> of() {
        var told = RowColumns.<String>none().with(APPOINTMENT.SUBJECT, subject -> subject);
        return told.statement(DSL.select(APPOINTMENT.SUBJECT, APPOINTMENT.ROLE, APPOINTMENT.UNIT)
                .from(told.table())
                .join(APPOINTMENT)
                .on(told.equal())
                .orderBy(APPOINTMENT.SUBJECT, APPOINTMENT.ROLE, APPOINTMENT.UNIT));
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
