package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.report.ReportForm;

class SameEventTest {

    private static final Map<String, ReportForm> FORMS = Map.of(
            "work-up", aWorkUp(),
            "surgery", anOperation("2024-05-02", "R0"),
            "radiotherapy", radiotherapy("2024-06-10"),
            "systemic-therapy", drugs("2024-03-10", "2024-04-20"),
            "pathology", aSpecimen("biopsy", "2024-02-25"),
            "procedure", aProcedure("2024-05-02"),
            "radiotherapy-record", aRadiotherapyRecord("2024-06-10"),
            "drug-record", aDose("2024-03-10"));

    private static int events(ReportForm one, ReportForm other) {
        return entries().told(one).told(other).history().courses().stream()
                .mapToInt(course -> course.events().all().size())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "work-up, diagnosis_date, 2024-03",
        "work-up, target, local-recurrence",
        "work-up, sender_unit, " + BODO,
        "surgery, operation_date, 2024-05-03",
        "surgery, target, metastasis",
        "surgery, sender_unit, " + BODO,
        "radiotherapy, start, 2024-06-11",
        "radiotherapy, field, metastasis",
        "radiotherapy, sender_unit, " + BODO,
        "systemic-therapy, first_dose, 2024-03-11",
        "systemic-therapy, drugs, L01AA06",
        "systemic-therapy, intention, palliative",
        "pathology, sampled_on, 2024-02-26",
        "pathology, specimen_number, another",
        "pathology, laboratory, 1",
        "procedure, performed_on, 2024-05-03",
        "procedure, procedures, NFQ19",
        "procedure, unit, " + BODO,
        "radiotherapy-record, start, 2024-06-11",
        "radiotherapy-record, unit, " + BODO,
        "drug-record, given_on, 2024-03-11",
        "drug-record, drug, L01AA06",
        "drug-record, unit, " + BODO,
    })
    void what_differs_in_what_makes_an_event_is_two(String form, String field, String other) {
        var told = FORMS.get(form);
        assertThat(events(told, told.with(field, other))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "work-up, grade, 2",
        "surgery, residual, R1",
        "radiotherapy, fractions, 20",
        "systemic-therapy, last_dose, 2024-05-01",
        "pathology, morphology, 8850/3",
        "procedure, diagnosis, C49.1",
        "radiotherapy-record, fractions, 20",
    })
    void what_differs_in_what_is_said_of_an_event_is_one(String form, String field, String other) {
        var told = FORMS.get(form);
        assertThat(events(told, told.with(field, other))).isEqualTo(1);
    }

    @Test
    void work_ups_are_in_the_order_of_the_days_that_stand_for_their_dates() {
        var told = entries()
                .told(aWorkUp().with("diagnosis_date", "2024-03-20"))
                .told(aWorkUp().with("diagnosis_date", "2024-03"))
                .told(aWorkUp().with("diagnosis_date", "2024-03-01"))
                .course()
                .events()
                .workUps();
        assertThat(told.stream().map(w -> w.content().diagnosis().date().text()).toList())
                .isEqualTo(List.of("2024-03-01", "2024-03", "2024-03-20"));
    }
}
