package org.sarcomaregistry.app.demo;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Map;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.LocalIssuer;
import org.sarcomaregistry.http.TokenScope;

/** The people of the demonstration: whom the pages are shown to, a registrar, a source, and a reporter at a hospital. */
public final class DemoPeople {

    private static final String VIEWER = "demo-viewer";
    private static final String REGISTRAR = "demo-registrar";
    private static final String SOURCE = "demo-source";
    private static final String REPORTER = "demo-reporter";
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);

    /** The Norwegian Institute of Public Health, which owns the registry. */
    private static final OrganisationNumber OWNER =
            OrganisationNumber.parse("983744516").orElseThrow();

    private final Registry registry;
    private final Issuing issuing;

    /** Appoints them; appointing again changes nothing. */
    public DemoPeople(Registry registry, Issuing issuing) {
        this.registry = registry;
        this.issuing = issuing;
        appoint(new Appointment(VIEWER, Role.REGISTRAR, "norway"));
        appoint(new Appointment(REGISTRAR, Role.REGISTRAR, "norway"));
        appoint(new Appointment(SOURCE, Role.SOURCE, "norway"));
    }

    /**
     * Whether the people may move in: the registry has been a demonstration before, or nothing has been reported to it.
     * A demonstration shows everybody every hospital's pages, and invented patients can't be taken out of a log again.
     */
    public static boolean mayMoveIn(Registry registry) {
        return registry.transactions()
                .read(stores -> stores.log().watermark() == 0
                        || stores.appointments().of(VIEWER).stream()
                                .anyMatch(appointment -> appointment.role() == Role.REGISTRAR));
    }

    private void appoint(Appointment appointment) {
        registry.transactions().commit(stores -> {
            stores.appointments().add(appointment);
            return true;
        });
    }

    /** The subject whom the pages are shown to. */
    public String viewer() {
        return VIEWER;
    }

    /** Lets the reporter report for, and see, a hospital. */
    public void appointReporter(OrganisationNumber hospital) {
        appoint(new Appointment(REPORTER, Role.REPORTER, hospital.digits()));
        appoint(new Appointment(REPORTER, Role.QUALITY_LEAD, hospital.digits()));
        appointViewer(hospital.digits());
    }

    /** Lets whoever sees the pages report for a hospital, too. */
    public void appointViewer(String hospital) {
        appoint(new Appointment(VIEWER, Role.REPORTER, hospital));
    }

    /** Tokens to try the API with, by whose they are; none with an issuer of its own. */
    public Map<String, String> tokens() {
        return issuing.local()
                .map(issuer -> ImmutableMap.of(
                        "a registrar",
                        token(issuer, REGISTRAR, OWNER, TokenScope.REPORT, TokenScope.READ),
                        "a source of evidence",
                        token(issuer, SOURCE, OWNER, TokenScope.EVIDENCE)))
                .orElse(ImmutableMap.of());
    }

    /** A token with which the reporter may send and see reports of a hospital. */
    public String reporterToken(OrganisationNumber hospital) {
        return issuing.local()
                .map(issuer -> token(issuer, REPORTER, hospital, TokenScope.REPORT, TokenScope.READ))
                .orElse("YOUR-TOKEN");
    }

    private static String token(
            LocalIssuer issuer, String subject, OrganisationNumber organisation, TokenScope... scopes) {
        return issuer.issue(new Identity(subject, organisation, ImmutableSet.copyOf(scopes)), TOKEN_LIFE);
    }
}
