package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.UnitCode;

/** What the viewer may see, if there is one. To everybody else the pages of hospitals don't exist. */
final class Viewing {

    private final Access access;
    private final Optional<PortalViewer> viewer;

    Viewing(Access access, Optional<PortalViewer> viewer) {
        this.access = access;
        this.viewer = viewer;
    }

    /** The viewer, as appointments name them; to nobody else the pages of reporters exist. */
    String subject() {
        return viewer.map(PortalViewer::subject).orElseThrow(Asked::notFound);
    }

    /** The units that the viewer may report for, by number, with their names. */
    ImmutableMap<String, String> units() {
        return access.appointments(subject()).stream()
                .filter(appointment -> appointment.role() == Role.REPORTER)
                .map(Appointment::unit)
                .sorted()
                .collect(toImmutableMap(unit -> unit, Viewing::name));
    }

    static String name(String unit) {
        return Scopes.NORWAY.byCode(unit).map(Scope::name).orElse(unit);
    }

    boolean mayReport(String unit) {
        return viewer.filter(v -> access.mayReport(v.subject(), unit)).isPresent();
    }

    /** Places whose units the viewer reports for. */
    ImmutableSet<Scope> reported() {
        return units().keySet().stream()
                .flatMap(unit -> Scopes.NORWAY.byCode(unit).stream())
                .collect(toImmutableSet());
    }

    /** Places of which the viewer may know what they lack: those they see, and those they report for. */
    ImmutableSet<Scope> known() {
        return ImmutableSet.<Scope>builder()
                .addAll(visible())
                .addAll(reported())
                .build();
    }

    boolean mayKnow(Scope place) {
        return maySee(place) || mayReport(place.code());
    }

    /** Whether the viewer may say of a report that a unit owes that it won't come: its reporters may, and the registry's staff. */
    boolean mayAnswer(UnitCode unit) {
        return viewer.filter(v -> access.isRegistrar(v.subject())).isPresent()
                || unit.number().filter(number -> mayReport(number.digits())).isPresent();
    }

    boolean mayReplace(MessageKey original) {
        return viewer.filter(v -> access.mayReplace(v.subject(), original)).isPresent();
    }

    boolean isOn() {
        return viewer.isPresent();
    }

    /** The places whose own pages may be seen. */
    ImmutableSet<Scope> visible() {
        return viewer.map(v -> access.visible(v.subject())).orElse(ImmutableSet.of());
    }

    /** The place that is shown first, as far as it may be seen. */
    Optional<Scope> first() {
        return viewer.flatMap(v -> Scopes.NORWAY.byCode(v.unit())).filter(this::maySee);
    }

    boolean maySee(Scope scope) {
        return viewer.filter(v -> access.maySee(v.subject(), scope)).isPresent();
    }

    /** Refuses a place that may not be seen, as if it weren't there. */
    Scope seen(Scope scope) {
        if (!maySee(scope)) {
            throw Asked.notFound();
        }
        return scope;
    }
}
