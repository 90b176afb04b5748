package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Fixtures;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

class SilenceTest {

    private static final OrganisationNumber TROMSO =
            OrganisationNumber.parse(Fixtures.TROMSO).orElseThrow();
    private static final OrganisationNumber BODO =
            OrganisationNumber.parse(Fixtures.BODO).orElseThrow();
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    @Test
    void silence_means_nothing_unless_declared() {
        assertThat(Silence.UNEXPLAINED.meansNo(FormKind.PROCEDURE, List.of(TROMSO), MARCH, JUNE))
                .isFalse();
    }

    @Test
    void a_source_that_told_everything_of_all_units_means_no_for_its_own_kind_only() {
        var silence = Silence.of(List.of(declared(Optional.empty(), MARCH, JUNE)));
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(), MARCH, JUNE)).isTrue();
        assertThat(silence.meansNo(FormKind.DRUG_RECORD, List.of(), MARCH, JUNE))
                .isFalse();
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(), MARCH, JUNE.plusDays(1)))
                .isFalse();
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(), MARCH.minusDays(1), JUNE))
                .isFalse();
    }

    @Test
    void declarations_end_to_end_leave_no_day_open_and_a_gap_does() {
        var second = declared(Optional.empty(), MARCH.plusDays(31), JUNE);
        assertThat(Silence.of(List.of(second, declared(Optional.empty(), MARCH, MARCH.plusDays(30))))
                        .meansNo(FormKind.PROCEDURE, List.of(), MARCH, JUNE))
                .isTrue();
        assertThat(Silence.of(List.of(second, declared(Optional.empty(), MARCH, MARCH.plusDays(29))))
                        .meansNo(FormKind.PROCEDURE, List.of(), MARCH, JUNE))
                .isFalse();
    }

    @Test
    void a_unit_speaks_for_itself_alone() {
        var silence = Silence.of(List.of(declared(Optional.of(UnitCode.of(TROMSO)), MARCH, JUNE)));
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(TROMSO), MARCH, JUNE))
                .isTrue();
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(TROMSO, BODO), MARCH, JUNE))
                .isFalse();
        assertThat(silence.meansNo(FormKind.PROCEDURE, List.of(), MARCH, JUNE)).isFalse();
    }

    private static Completeness declared(Optional<UnitCode> unit, LocalDate from, LocalDate to) {
        return new Completeness(FormKind.PROCEDURE, unit, from, to);
    }
}
