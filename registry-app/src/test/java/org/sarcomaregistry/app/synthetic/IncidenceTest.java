package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidenceTest {

    @Test
    void every_year_has_as_many_patients_as_were_counted() {
        var norway = Incidence.norway();
        Map<Integer, Integer> patients = new HashMap<>();
        for (long index = 0; index < norway.patients(); index++) {
            var fate = norway.fate(index);
            patients.merge(fate.year(), 1, Integer::sum);
            if (fate.secondYear() > 0) {
                patients.merge(fate.secondYear(), 1, Integer::sum);
            }
        }
        assertThat(patients).isEqualTo(Incidence.NORWAY);
    }

    @Test
    void any_number_of_patients_is_spread_over_the_same_years() {
        assertThat(Incidence.ofSize(1_000_000).patients()).isEqualTo(1_000_000);
        assertThat(Incidence.ofSize(1_000_000).fate(0).year()).isEqualTo(2018);
        assertThat(Incidence.ofSize(1_000_000).fate(999_999).year()).isEqualTo(2025);
        assertThat(Incidence.ofSize(0).patients()).isZero();
        assertThat(Incidence.ofSize(3).fate(2).year())
                .isGreaterThan(Incidence.ofSize(3).fate(0).year());
    }

    @Test
    void there_is_nobody_beyond_the_last_patient() {
        assertThatThrownBy(() -> Incidence.ofSize(5).fate(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Incidence.ofSize(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
