package org.sarcomaregistry.application.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.reporting.Identities.Bearer;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** The same number is the same person's, for ever. */
public abstract class IdentitiesContract extends StoresContract {

    private static final LocalDate BORN = LocalDate.of(1961, 5, 17);
    private static final PatientId LOCAL = new PatientId(IdScheme.LOCAL, "study-1");
    private static final Patient UNTOLD = new Patient(LOCAL, Optional.empty(), Optional.empty());
    private static final Patient TOLD = new Patient(LOCAL, Optional.of(BORN), Optional.of(Sex.MALE));

    @Test
    void the_same_number_gets_the_same_key_and_another_another() {
        var many = IntStream.range(0, 300)
                .mapToObj(i -> new Patient(Forms.patient(i), Optional.empty(), Optional.empty()))
                .collect(toImmutableList());
        var keys = keys(many);
        assertThat(ImmutableSet.copyOf(keys.values())).hasSize(300);
        assertThat(keys(many.reverse())).isEqualTo(keys);
        assertThat(keys(many.subList(150, 151)))
                .containsOnly(java.util.Map.entry(Forms.patient(150), keyOf(keys, Forms.patient(150))));
    }

    @Test
    void a_number_told_twice_at_once_is_one_identity() {
        assertThat(keys(ImmutableList.of(UNTOLD, TOLD, UNTOLD))).hasSize(1);
        assertThat(bearer(key(LOCAL))).contains(new Bearer(Optional.of(BORN), Optional.of(Sex.MALE)));
    }

    @Test
    void nobody_has_no_key() {
        assertThat(keys(ImmutableList.of())).isEmpty();
        assertThat(find(LOCAL)).isEmpty();
        assertThat(bearer(new PersonKey(4711))).isEmpty();
    }

    @Test
    void a_known_number_is_found() {
        keys(ImmutableList.of(UNTOLD));
        assertThat(find(LOCAL)).contains(key(LOCAL));
        assertThat(find(new PatientId(IdScheme.LOCAL, "study-2"))).isEmpty();
    }

    @Test
    void birth_and_sex_may_be_told_later() {
        keys(ImmutableList.of(UNTOLD));
        assertThat(bearer(key(LOCAL))).contains(new Bearer(Optional.empty(), Optional.empty()));
        keys(ImmutableList.of(new Patient(LOCAL, Optional.empty(), Optional.of(Sex.MALE))));
        assertThat(bearer(key(LOCAL))).contains(new Bearer(Optional.empty(), Optional.of(Sex.MALE)));
        keys(ImmutableList.of(TOLD));
        assertThat(bearer(key(LOCAL))).contains(new Bearer(Optional.of(BORN), Optional.of(Sex.MALE)));
    }

    @Test
    void what_was_first_told_stays() {
        keys(ImmutableList.of(TOLD));
        keys(ImmutableList.of(new Patient(LOCAL, Optional.of(BORN.plusDays(1)), Optional.of(Sex.FEMALE)), UNTOLD));
        assertThat(bearer(key(LOCAL))).contains(new Bearer(Optional.of(BORN), Optional.of(Sex.MALE)));
    }

    @Test
    void bearers_of_many_identities_come_at_once() {
        var many = IntStream.range(0, 5000)
                .mapToObj(i -> new Patient(Forms.patient(i), Optional.of(BORN.plusDays(i)), Optional.empty()))
                .collect(toImmutableList());
        var keys = keys(many);
        var bearers = transactions().read(stores -> stores.identities().bearers(keys.values()));
        assertThat(bearers).hasSize(5000);
        many.forEach(patient -> assertThat(bearers)
                .containsEntry(keyOf(keys, patient.id()), new Bearer(patient.born(), Optional.empty())));
    }

    private ImmutableMap<PatientId, PersonKey> keys(List<Patient> patients) {
        return transactions().commit(stores -> stores.identities().keys(patients));
    }

    private PersonKey key(PatientId id) {
        return find(id).orElseThrow();
    }

    private static PersonKey keyOf(ImmutableMap<PatientId, PersonKey> keys, PatientId id) {
        return Optional.ofNullable(keys.get(id)).orElseThrow();
    }

    private Optional<PersonKey> find(PatientId id) {
        return transactions().read(stores -> stores.identities().find(id));
    }

    private Optional<Bearer> bearer(PersonKey key) {
        return transactions()
                .read(stores -> Optional.ofNullable(
                        stores.identities().bearers(ImmutableList.of(key)).get(key)));
    }
}
