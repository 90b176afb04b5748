package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.FormKind;

class ExpectationsTest {

    @Test
    void evidence_lets_each_report_be_expected() {
        var expected = Expectations.of(evidence().course());
        assertThat(expected)
                .extracting(Expectation::kind)
                .containsExactly(FormKind.WORK_UP, FormKind.SURGERY, FormKind.SYSTEMIC_THERAPY, FormKind.RADIOTHERAPY);
        assertThat(expected).noneMatch(Expectation::answered);
    }

    @Test
    void each_report_answers_its_expectation() {
        var answered = evidence()
                .told(aWorkUp())
                .told(anOperation("2024-04-01", "R0"))
                .told(drugs("2024-04-20", "2024-05-20"))
                .told(radiotherapy("2024-05-03"));
        assertThat(Expectations.of(answered.course())).hasSize(4).allMatch(Expectation::answered);
    }

    @Test
    void a_report_is_awaited_for_two_months_and_missing_from_the_day_after() {
        var surgery = Expectations.of(
                        entries().told(aSpecimen("resection", "2024-04-01")).course())
                .stream()
                .filter(e -> e.kind() == FormKind.SURGERY)
                .findFirst()
                .orElseThrow();
        assertThat(surgery.dueOn()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(surgery.on(surgery.dueOn())).isEqualTo(Expectation.State.AWAITED);
        assertThat(surgery.on(surgery.dueOn().plusDays(1))).isEqualTo(Expectation.State.MISSING);
    }

    private static Entries evidence() {
        return entries()
                .told(aSpecimen("biopsy", "2024-03-01"))
                .told(aProcedure("2024-04-01"))
                .told(aDose("2024-04-20"))
                .told(aDose("2024-05-20"))
                .told(aRadiotherapyRecord("2024-05-01"));
    }
}
