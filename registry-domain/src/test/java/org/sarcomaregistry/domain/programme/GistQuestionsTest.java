package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.pathway.Answer.FOLLOWED;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_APPLICABLE;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_DECIDABLE;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_FOLLOWED;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.report.ReportForm;

/** GIST diagnosed on 1 March 2024 and operated on 1 June. */
class GistQuestionsTest {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);
    private static final ReportForm COMPLETE = complete("drug-record", "2026-06-01");

    private static ReportForm workUp(String site) {
        return aWorkUp().with("topography", site).with("morphology", "8936/3").with("laterality", "not-applicable");
    }

    private static ReportForm operation() {
        return anOperation("2024-06-01", "R0");
    }

    private static Course course(ReportForm... forms) {
        var log = entries();
        Stream.of(forms).forEach(log::told);
        return log.course();
    }

    private static ReportForm told(ReportForm form, String key, String value) {
        return value == null ? form : form.with(key, value);
    }

    private static Answer answer(String id, ReportForm... forms) {
        var programme = ActionProgramme.norwegian();
        return programme
                .judge(programme.byId(id).orElseThrow(), course(forms), LATE)
                .answer();
    }

    @ParameterizedTest
    @CsvSource({
        "C16.9, 60, 6, no, YES",
        "C16.9, 60, 5, no, NO",
        "C17.9, 60, 5, no, YES",
        "C16.9, 101, , no, YES",
        "C16.9, 100, , no, UNKNOWN",
        "C16.9, , 11, no, YES",
        "C16.9, , , yes, YES",
        "C16.9, 20, 5, unknown, UNKNOWN",
        "C16.9, , , no, UNKNOWN"
    })
    void the_risk_is_high_when_nothing_that_is_unknown_can_lower_it(
            String site, String mm, String mitoses, String rupture, Truth expected) {
        var operation =
                told(told(operation().with("rupture", rupture), "specimen_mm", mm), "mitoses_per_5mm2", mitoses);
        assertThat(GistQuestions.HIGH_RISK
                        .explain(course(workUp(site), operation), LATE)
                        .truth())
                .isEqualTo(expected);
    }

    @Test
    void the_resected_tumour_is_measured_before_the_biopsy() {
        var biopsy = told(told(workUp("C16.9"), "size_mm", "120"), "mitoses_per_5mm2", "12");
        var resected = told(told(operation(), "specimen_mm", "40"), "mitoses_per_5mm2", "4");
        assertThat(GistQuestions.HIGH_RISK
                        .explain(course(biopsy, operation()), LATE)
                        .truth())
                .isEqualTo(Truth.YES);
        var verdict = GistQuestions.HIGH_RISK.explain(course(biopsy, resected), LATE);
        assertThat(verdict.truth()).isEqualTo(Truth.NO);
        assertThat(verdict.reason().en()).isEqualTo("possible risk: low risk");
        assertThat(verdict.because()).hasSize(2);
    }

    @Test
    void without_a_surgery_report_nobody_knows_of_a_rupture() {
        var biopsy = told(told(workUp("C16.9"), "size_mm", "40"), "mitoses_per_5mm2", "4");
        assertThat(GistQuestions.HIGH_RISK
                        .explain(course(biopsy, aProcedure("2024-06-01")), LATE)
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void operated_gist_of_high_risk_gets_imatinib() {
        var high = told(operation(), "specimen_mm", "120");
        var low = told(told(operation(), "specimen_mm", "20"), "mitoses_per_5mm2", "1");
        var imatinib = aDose("2024-07-01").with("drug", "L01EA01");
        assertThat(answer("DRUG-GIST-HIGH-RISK", workUp("C16.9"), high, imatinib))
                .isEqualTo(FOLLOWED);
        assertThat(answer("DRUG-GIST-HIGH-RISK", workUp("C16.9"), high, COMPLETE))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer("DRUG-GIST-HIGH-RISK", workUp("C16.9"), high)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("DRUG-GIST-HIGH-RISK", workUp("C16.9"), low, COMPLETE))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(answer("DRUG-GIST-HIGH-RISK", aWorkUp(), high, COMPLETE)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_molecular_finding_shows_the_test_and_its_absence_shows_nothing() {
        var imatinib = aDose("2024-07-01").with("drug", "L01EA01");
        var tested = workUp("C16.9").with("molecular_finding", "KIT exon 11");
        assertThat(answer("DRUG-GIST-TESTED", tested, imatinib)).isEqualTo(FOLLOWED);
        assertThat(answer("DRUG-GIST-TESTED", workUp("C16.9"), imatinib)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("DRUG-GIST-TESTED", workUp("C16.9"), COMPLETE)).isEqualTo(NOT_APPLICABLE);
    }
}
