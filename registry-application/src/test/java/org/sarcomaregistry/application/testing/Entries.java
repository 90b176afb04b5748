package org.sarcomaregistry.application.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** Entries on their way into a log. */
public final class Entries {

    private static final LocalDate LEARNT = LocalDate.of(2025, 2, 28);

    private Entries() {}

    /** The key of a patient whose birth and sex nobody has told, made where there is none. */
    public static PersonKey person(Stores stores, int number) {
        var patient = new Patient(Forms.patient(number), Optional.empty(), Optional.empty());
        return stores.identities()
                .keys(ImmutableList.of(patient))
                .values()
                .asList()
                .get(0);
    }

    /** An entry of a kind that names a patient. */
    public static NewEntry about(PersonKey person, FormKind kind, MessageKey message) {
        return entry(kind, message, Optional.of(person), Optional.empty());
    }

    /** A statement about a source. */
    public static NewEntry statement(MessageKey message) {
        return entry(FormKind.COMPLETENESS, message, Optional.empty(), Optional.empty());
    }

    /** An entry that takes back another. */
    public static NewEntry withdrawal(MessageKey message, MessageKey replaced, Optional<PersonKey> person) {
        return entry(FormKind.WITHDRAWAL, message, person, Optional.of(replaced));
    }

    private static NewEntry entry(
            FormKind kind, MessageKey message, Optional<PersonKey> person, Optional<MessageKey> replaces) {
        PatientId nobody = Forms.patient(0);
        var form = Forms.of(kind, message.id(), nobody).without("patient_scheme", "patient_value");
        return new NewEntry(
                LEARNT,
                person,
                message,
                replaces,
                Optional.empty(),
                form,
                Optional.empty(),
                MessageReader.content(kind, form));
    }
}
