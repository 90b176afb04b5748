package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** Who the registry's patients are. Their numbers leave this store for nobody. */
public interface Identities {

    /** The keys of these patients, new ones for those who have none. */
    ImmutableMap<PatientId, PersonKey> keys(Collection<Patient> patients);

    /** The key of a patient who is known. */
    Optional<PersonKey> find(PatientId patient);

    /** Keeps other transactions from changing a person's part of the log until this one ends. */
    void lock(PersonKey identity);

    /** What these identities tell of their bearers. */
    ImmutableMap<PersonKey, Bearer> bearers(Collection<PersonKey> identities);

    /**
     * What an identity tells of the person who bears it.
     *
     * @param born day of birth; empty where it isn't known
     */
    record Bearer(Optional<LocalDate> born, Optional<Sex> sex) {}
}
