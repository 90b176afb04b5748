package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.Department;

class HabitsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 5);

    @Test
    void whoever_reports_well_the_nation_comes_to_its_level() {
        for (long seed = 1; seed <= 20; seed++) {
            var habits = new Habits(seed);
            double sent = 0;
            double all = 0;
            for (var volume : Volumes.of(FormKind.WORK_UP).entrySet()) {
                sent += volume.getValue() * willingness(habits, volume.getKey());
                all += volume.getValue();
            }
            assertThat(sent / all).isCloseTo(0.515, within(0.03));
        }
    }

    @Test
    void the_seed_decides_who_reports_well() {
        assertThat(willingness(new Habits(1), Hospitals.HAUKELAND))
                .isNotCloseTo(willingness(new Habits(2), Hospitals.HAUKELAND), within(0.01));
    }

    private static double willingness(Habits habits, String unit) {
        var ward = new Ward(unit, Department.SURGERY);
        var draw = Draw.of(1, 1);
        int sent = 0;
        for (int i = 0; i < 2_000; i++) {
            sent += habits.isSent(FormKind.WORK_UP, ward, DAY, draw) ? 1 : 0;
        }
        return sent / 2_000.0;
    }
}
