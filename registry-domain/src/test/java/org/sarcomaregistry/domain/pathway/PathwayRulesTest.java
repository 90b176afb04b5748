package org.sarcomaregistry.domain.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** What begins treatment, days in the wrong order, and rules of another shape than the shipped ones. */
class PathwayRulesTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 1);
    private static final String HEAD = "# edition: x\n# source: x\n# licence: x\n";

    private static Course course(ReportForm... forms) {
        var log = entries();
        Stream.of(forms).forEach(log::told);
        return log.course();
    }

    private static final ReportForm REFERRED = aWorkUp()
            .with("referral_received", "2024-02-01")
            .with("first_attendance", "2024-02-09")
            .with("assessment_finished", "2024-03-01");

    private static String firstTreatment(ReportForm... forms) {
        var told = Stream.concat(Stream.of(REFERRED), Stream.of(forms)).toArray(ReportForm[]::new);
        return PatientPathway.of(course(told), DATA_DATE)
                .step(PathwayStage.TREATMENT)
                .map(step -> step.code().code() + " " + step.on())
                .orElse("none");
    }

    @Test
    void radiotherapy_drugs_or_an_operation_begin_treatment() {
        assertThat(firstTreatment(radiotherapy("2024-03-10"))).isEqualTo("A36FS 2024-03-10");
        assertThat(firstTreatment(radiotherapy("2025-03-01"))).isEqualTo("A36FS 2025-03-01");
        assertThat(firstTreatment(radiotherapy("2025-03-02"))).isEqualTo("none");
        assertThat(firstTreatment(aDose("2024-03-11"))).isEqualTo("A36FM 2024-03-11");
        assertThat(firstTreatment(aDose("2024-03-11").with("drug", "L01EA01"))).isEqualTo("A36FM 2024-03-11");
        assertThat(firstTreatment(aDose("2024-03-11").with("drug", "V03AF01"))).isEqualTo("none");
        assertThat(firstTreatment(anOperation("2024-03-12", "R0"))).isEqualTo("A36FK 2024-03-12");
    }

    @Test
    void an_operation_of_unknown_intention_before_the_referral_leaves_nothing_open() {
        var unintended = anOperation("2024-01-10", "R1").with("intention", "unknown");
        assertThat(firstTreatment(unintended, anOperation("2024-03-10", "R0"))).isEqualTo("A36FK 2024-03-10");
    }

    @Test
    void days_in_the_wrong_order_are_named() {
        var pathway = PatientPathway.of(course(REFERRED.with("first_attendance", "2024-01-31")), DATA_DATE);
        var time = pathway.time(PathwayInterval.OF1);
        assertThat(time.answer()).isEqualTo(Answer.NOT_DECIDABLE);
        assertThat(time.days()).contains(-1L);
        assertThat(time.reason())
                .isEqualTo(Text.of(
                        "første fremmøte er datert før henvisning mottatt",
                        "first attendance is dated before referral received"));
    }

    @Test
    void a_time_may_be_as_short_as_a_day_and_differ_between_treatments() {
        var rules = PathwayRules.of(
                Table.load(PathwayRules.class, "pathway-codes.tsv"),
                Table.parse(
                        "times.tsv", HEAD + "interval\ttreatment\tdays\nOF1\tany\t1\nOF3\tA36FK\t14\nOF3\tA36FM\t7\n"));
        assertThat(rules.limit(PathwayInterval.OF1)).contains(1);
        assertThat(rules.limit(PathwayInterval.OF3, rules.code("A36FM").orElseThrow()))
                .contains(7);
        assertThat(rules.limit(PathwayInterval.OF3, rules.code("A36FO").orElseThrow()))
                .isEmpty();
        assertThat(rules.limit(PathwayInterval.OF1, rules.code("A36FO").orElseThrow()))
                .contains(1);
        assertThat(rules.limitOfAll(PathwayInterval.OF3)).isEmpty();
        assertThat(rules.limitOfAll(PathwayInterval.OF1)).contains(1);
    }
}
