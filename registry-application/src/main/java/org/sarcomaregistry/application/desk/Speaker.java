package org.sarcomaregistry.application.desk;

import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.UnitCode;

/** Whoever speaks at the desk, asked before the transaction: it has one connection, and must not wait for another. */
record Speaker(String subject, ImmutableSet<Appointment> appointments) {

    /** As which unit the registry speaks. */
    static final String REGISTRY = Scope.NATION.code();

    static Speaker of(String subject, Access access) {
        return new Speaker(subject, access.appointments(subject));
    }

    boolean isRegistry() {
        return has(Role.REGISTRAR, REGISTRY);
    }

    /** The unit's reporters and those who answer for its quality; the registry. */
    boolean maySee(UnitQuery query) {
        var place = Scopes.NORWAY.of(UnitCode.of(query.unit()));
        return isRegistry()
                || has(Role.REPORTER, query.unit().digits())
                || appointments.stream()
                        .filter(appointment -> appointment.role() == Role.QUALITY_LEAD)
                        .flatMap(appointment -> Scopes.NORWAY.byCode(appointment.unit()).stream())
                        .anyMatch(own -> Scopes.NORWAY.isWithin(place, own));
    }

    /** The registry asks and closes, and only who reports for the unit answers. */
    boolean maySay(Kind kind, UnitQuery query) {
        return kind.isByRegistry()
                ? isRegistry()
                : has(Role.REPORTER, query.unit().digits());
    }

    private boolean has(Role role, String unit) {
        return appointments.contains(new Appointment(subject, role, unit));
    }
}
