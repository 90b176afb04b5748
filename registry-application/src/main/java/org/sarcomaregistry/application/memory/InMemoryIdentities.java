package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.reporting.Identities;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** Identities numbered as they come. What is first told of a bearer stays; what was unknown may be told later. */
final class InMemoryIdentities implements Identities {

    private final Undo undo;
    private final Map<PatientId, PersonKey> keys = new HashMap<>();
    private final Map<PersonKey, Bearer> bearers = new HashMap<>();

    InMemoryIdentities(Undo undo) {
        this.undo = undo;
    }

    @Override
    public ImmutableMap<PatientId, PersonKey> keys(Collection<Patient> patients) {
        patients.forEach(this::know);
        return patients.stream()
                .map(Patient::id)
                .distinct()
                .collect(toImmutableMap(id -> id, id -> find(id).orElseThrow()));
    }

    private void know(Patient patient) {
        var told = new Bearer(patient.born(), patient.sex());
        var known = find(patient.id());
        if (known.isEmpty()) {
            var key = new PersonKey(keys.size() + 1L);
            keys.put(patient.id(), key);
            undo.by(() -> keys.remove(patient.id()));
            put(key, told);
        } else {
            var before = bearers.getOrDefault(known.get(), told);
            put(
                    known.get(),
                    new Bearer(before.born().or(told::born), before.sex().or(told::sex)));
        }
    }

    private void put(PersonKey key, Bearer bearer) {
        var before = Optional.ofNullable(bearers.put(key, bearer));
        undo.by(() -> before.ifPresentOrElse(b -> bearers.put(key, b), () -> bearers.remove(key)));
    }

    @Override
    public Optional<PersonKey> find(PatientId patient) {
        return Optional.ofNullable(keys.get(patient));
    }

    @Override
    public void lock(PersonKey identity) {
        // Transactions run one at a time.
    }

    @Override
    public ImmutableMap<PersonKey, Bearer> bearers(Collection<PersonKey> identities) {
        return identities.stream()
                .distinct()
                .filter(bearers::containsKey)
                .collect(toImmutableMap(
                        key -> key, key -> Optional.ofNullable(bearers.get(key)).orElseThrow()));
    }
}
