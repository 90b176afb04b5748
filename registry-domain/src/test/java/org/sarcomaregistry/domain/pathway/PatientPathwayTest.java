package org.sarcomaregistry.domain.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class PatientPathwayTest {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);
    private static final ReportForm WORK_UP = aWorkUp()
            .with("referral_received", "2024-02-01")
            .with("first_attendance", "2024-02-09")
            .with("assessment_finished", "2024-03-01");

    private static PatientPathway pathway(ReportForm... forms) {
        var log = entries();
        List.of(forms).forEach(log::told);
        return PatientPathway.of(log.course(), LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "OF1, first_attendance, 2024-02-09, followed",
        "OF1, first_attendance, 2024-02-10, not-followed",
        "OF2, assessment_finished, 2024-03-01, followed",
        "OF2, assessment_finished, 2024-03-02, not-followed",
        "OF1, first_attendance, 2024-01-31, not-decidable",
        "OF2, first_attendance, 2024-03-02, not-decidable"
    })
    void a_time_is_kept_on_its_last_day_and_not_after(
            PathwayInterval interval, String field, String day, String expected) {
        assertThat(pathway(WORK_UP.with(field, day)).time(interval).answer().code())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, followed, followed",
        "2024-03-16, not-followed, not-followed",
        "2024-03-01, followed, followed"
    })
    void treatment_begins_within_14_days_and_43_in_all(String on, String rest, String whole) {
        var pathway = pathway(WORK_UP, anOperation(on, "R0"));
        assertThat(pathway.time(PathwayInterval.OF3).answer().code()).isEqualTo(rest);
        assertThat(pathway.time(PathwayInterval.OF4).answer().code()).isEqualTo(whole);
    }

    @Test
    void an_operation_of_unknown_intention_leaves_the_first_treatment_open() {
        var unintended = anOperation("2024-03-05", "R0").with("intention", "unknown");
        assertThat(pathway(WORK_UP, unintended).step(PathwayStage.TREATMENT)).isEmpty();
        var before = pathway(WORK_UP, unintended, drugs("2024-03-10", "2024-05-01"));
        assertThat(before.time(PathwayInterval.OF4).answer().code()).isEqualTo("not-decidable");
        var after =
                pathway(WORK_UP, unintended.with("operation_date", "2024-03-11"), drugs("2024-03-10", "2024-05-01"));
        assertThat(after.time(PathwayInterval.OF4).answer().code()).isEqualTo("followed");
    }

    @Test
    void the_first_treatment_of_any_kind_ends_the_way() {
        var pathway = pathway(
                WORK_UP,
                anOperation("2024-06-01", "R0"),
                drugs("2024-03-10", "2024-05-01"),
                radiotherapy("2024-07-01"));
        assertThat(pathway.step(PathwayStage.TREATMENT).orElseThrow().code().code())
                .isEqualTo("A36FM");
        assertThat(pathway.time(PathwayInterval.OF4).days()).contains(38L);
        assertThat(pathway.time(PathwayInterval.OF4).reason().en()).isEqualTo("38 days, at most 43");
        assertThat(pathway.time(PathwayInterval.OF4).because()).hasSize(2);
    }

    @Test
    void an_operation_before_anybody_thought_of_sarcoma_is_not_the_pathways() {
        var pathway = pathway(WORK_UP, anOperation("2024-01-10", "R1"), anOperation("2024-03-10", "R0"));
        assertThat(pathway.step(PathwayStage.TREATMENT).orElseThrow().on()).isEqualTo("2024-03-10");
    }

    @Test
    void a_procedure_shows_the_treatment_that_no_report_tells() {
        assertThat(pathway(WORK_UP, aProcedure("2024-03-12"))
                        .time(PathwayInterval.OF3)
                        .days())
                .contains(11L);
    }

    @Test
    void nothing_reported_is_not_decidable_until_every_source_would_have_told() {
        var open = pathway(WORK_UP);
        assertThat(open.time(PathwayInterval.OF3).answer()).isEqualTo(Answer.NOT_DECIDABLE);
        assertThat(open.time(PathwayInterval.OF3).reason().en()).isEqualTo("not reported: start of treatment");
        var silent = pathway(
                WORK_UP,
                complete("procedure", "2024-12-31"),
                complete("drug-record", "2024-12-31"),
                complete("radiotherapy-record", "2024-12-31"));
        assertThat(silent.time(PathwayInterval.OF3).answer()).isEqualTo(Answer.NOT_FOLLOWED);
        assertThat(silent.time(PathwayInterval.OF4).answer()).isEqualTo(Answer.NOT_FOLLOWED);
        var half = pathway(WORK_UP, complete("procedure", "2024-12-31"), complete("drug-record", "2024-12-31"));
        assertThat(half.time(PathwayInterval.OF3).answer()).isEqualTo(Answer.NOT_DECIDABLE);
    }

    @ParameterizedTest
    @CsvSource({"watchful-waiting, A36FO", "symptom-relief, A36FL", "none, A36FI"})
    void no_limit_holds_where_no_treatment_is_planned(String planned, String code) {
        var pathway = pathway(WORK_UP.with("planned_treatment", planned));
        assertThat(pathway.step(PathwayStage.TREATMENT).orElseThrow().code().code())
                .isEqualTo(code);
        assertThat(pathway.time(PathwayInterval.OF3).answer()).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(pathway.time(PathwayInterval.OF2).answer()).isEqualTo(Answer.FOLLOWED);
    }

    @ParameterizedTest
    @CsvSource({"8858/3, A36CK", "8140/3, A36CM", "8850/0, A36CA"})
    void the_decision_says_what_was_found(String morphology, String code) {
        assertThat(pathway(WORK_UP.with("morphology", morphology))
                        .step(PathwayStage.DECISION)
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void the_pathway_is_for_referrals_from_september_2015() {
        var before = pathway(WORK_UP.with("referral_received", "2015-08-31"));
        assertThat(before.times()).extracting(PathwayTime::answer).containsOnly(Answer.NOT_APPLICABLE);
        assertThat(pathway(WORK_UP.with("referral_received", "2015-09-01"))
                        .time(PathwayInterval.OF1)
                        .answer())
                .isEqualTo(Answer.NOT_FOLLOWED);
    }

    @Test
    void inferred_codes_are_marked() {
        assertThat(PathwayRules.norwegian().code("A36CK").orElseThrow().provisional())
                .isTrue();
        assertThat(PathwayRules.norwegian().code("A36FK").orElseThrow().provisional())
                .isFalse();
        assertThat(PathwayRules.norwegian().code("a36fk")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OF3\tA36ZZ\t14, times.tsv:5: treatment cannot be A36ZZ",
        "OF9\tany\t14, times.tsv:5: interval cannot be OF9",
        "OF3\tany\t0, times.tsv:5: days is not at least 1",
        "OF3\tany\tten, times.tsv:5: days cannot be ten"
    })
    void a_broken_time_is_refused(String line, String message) {
        var codes = Table.load(PathwayRules.class, "pathway-codes.tsv");
        var times = Table.parse(
                "times.tsv", "# edition: x\n# source: x\n# licence: x\ninterval\ttreatment\tdays\n" + line + "\n");
        assertThatThrownBy(() -> PathwayRules.of(codes, times))
                .isInstanceOf(BrokenTable.class)
                .hasMessage(message);
    }
}
