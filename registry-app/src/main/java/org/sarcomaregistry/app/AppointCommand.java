package org.sarcomaregistry.app;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Appointments;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Appoints a person to a role at a unit: tokens prove who somebody is, appointments say what they may do. */
@Command(name = "appoint", mixinStandardHelpOptions = true, description = "Appoints a person to a role, or ends it.")
final class AppointCommand implements Callable<Integer> {

    private static final int NO_APPOINTMENT = 3;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "The person, as tokens name them (claim sub).")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "reporter, quality-lead, source or registrar")
    private String role = "";

    @Parameters(
            index = "2",
            paramLabel = "UNIT",
            description = "Organisation number of a hospital, practice, trust or region; norway for the registry.")
    private String unit = "";

    @Option(names = "--end", description = "End the appointment.")
    private boolean end;

    @Spec
    private CommandSpec spec;

    /** 0 done; 3 there was no such appointment to end. */
    @Override
    public Integer call() {
        var appointment = new Appointment(subject(), role(), unit());
        try (var stores = OpenedStores.visit(options.settings())) {
            if (stores.transactions().commit(all -> change(all.appointments(), appointment))) {
                return 0;
            }
            spec.commandLine().getErr().println("There is no such appointment.");
            return NO_APPOINTMENT;
        }
    }

    private boolean change(Appointments appointments, Appointment appointment) {
        if (!end) {
            appointments.add(appointment);
            return true;
        }
        boolean was = appointments.of(subject).contains(appointment);
        appointments.end(appointment);
        return was;
    }

    private String subject() {
        if (subject.isBlank()) {
            throw wrong("SUBJECT is blank");
        }
        if (NationalIdInText.isIn(subject)) {
            throw wrong("SUBJECT holds a national id: issuers must name people otherwise");
        }
        return subject;
    }

    private Role role() {
        return Codes.parse(Role.class, role)
                .orElseThrow(() -> wrong("ROLE is one of "
                        + Arrays.stream(Role.values()).map(Role::code).collect(joining(", "))));
    }

    private String unit() {
        boolean known = Scopes.NORWAY.byCode(unit).isPresent();
        boolean practice =
                role() == Role.REPORTER && OrganisationNumber.parse(unit).isPresent();
        if (!known && !practice) {
            throw wrong(
                    "UNIT is norway or the organisation number of a hospital, trust or region; for reporters also of"
                            + " a practice");
        }
        return unit;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
