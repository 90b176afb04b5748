package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class FollowUpPlanTest {

    private static final ReportForm WORK_UP = aWorkUp().with("diagnosis_date", "2022-12-01");
    private static final ReportForm OPERATION = anOperation("2023-01-01", "R0");

    private static Optional<FollowUpPlan> plan(String dataDate, ReportForm... forms) {
        var log = entries();
        List.of(forms).forEach(log::told);
        return FollowUpPlan.of(log.course(), LocalDate.parse(dataDate));
    }

    private static List<String> days(FollowUpPlan plan) {
        return plan.visits().stream().map(visit -> visit.on().toString()).toList();
    }

    private static ReportForm seen(String on) {
        return aWorkUp().with("form", "follow-up").with("examined_on", on).with("status", "no-evidence-of-disease");
    }

    /** A biopsy and treatment before an operation make a tumour look milder, whenever that operation was. */
    @Test
    void the_grade_is_the_one_that_the_explanation_of_the_course_gives() {
        var late =
                anOperation("2024-06-01", "R0").with("grade_system", "fnclcc").with("grade", "3");
        assertThat(plan("2025-02-01", WORK_UP.with("grade", "1"), OPERATION, late)
                        .orElseThrow()
                        .schedule()
                        .id())
                .isEqualTo("sts-high-2022");
    }

    @Test
    void a_high_grade_tumour_is_seen_every_third_fourth_sixth_and_twelfth_month() {
        var plan = plan("2023-02-01", WORK_UP, OPERATION).orElseThrow();
        assertThat(plan.schedule().id()).isEqualTo("sts-high-2022");
        assertThat(days(plan))
                .hasSize(4 + 6 + 4 + 5)
                .startsWith("2023-04-01", "2023-07-01", "2023-10-01", "2024-01-01", "2024-05-01")
                .endsWith("2028-01-01", "2029-01-01", "2030-01-01", "2031-01-01", "2032-01-01", "2033-01-01");
    }

    @Test
    void nothing_is_planned_while_the_intention_or_a_group_that_matters_is_unknown() {
        var trunk = WORK_UP.with("topography", "C49.4");
        assertThat(plan("2023-02-01", WORK_UP, OPERATION.with("intention", "unknown")))
                .isEmpty();
        assertThat(plan("2023-02-01", trunk, OPERATION)).isEmpty();
        assertThat(plan("2023-02-01", trunk.with("wall_or_cavity", "wall"), OPERATION))
                .map(plan -> plan.schedule().id())
                .contains("sts-high-2022");
        assertThat(plan("2023-02-01", trunk.with("wall_or_cavity", "intracavitary"), OPERATION))
                .map(plan -> plan.schedule().id())
                .contains("pathway");
    }

    @Test
    void a_low_grade_tumour_is_seen_twice_a_year_and_then_yearly() {
        var plan = plan("2023-02-01", WORK_UP.with("grade", "1"), OPERATION).orElseThrow();
        assertThat(plan.schedule().id()).isEqualTo("sts-low-2022");
        assertThat(plan.visits()).hasSize(15);
    }

    @Test
    void the_schedule_is_that_of_the_day_on_which_treatment_ended() {
        var workUp = aWorkUp().with("diagnosis_date", "2021-12-01");
        assertThat(plan("2023-01-01", workUp, anOperation("2022-02-27", "R0"))
                        .orElseThrow()
                        .schedule()
                        .id())
                .isEqualTo("sts-high-oncolex");
        assertThat(plan("2023-01-01", workUp, anOperation("2022-02-28", "R0"))
                        .orElseThrow()
                        .schedule()
                        .id())
                .isEqualTo("sts-high-2022");
    }

    @Test
    void other_tumours_and_unknown_grades_have_the_pathways_bounds() {
        var gist =
                WORK_UP.with("topography", "C16.9").with("morphology", "8936/3").with("grade", "unknown");
        var plan = plan("2023-02-01", gist, OPERATION).orElseThrow();
        assertThat(plan.schedule().id()).isEqualTo("pathway");
        assertThat(days(plan)).hasSize(12).endsWith("2027-07-01", "2028-01-01", "2030-01-01", "2032-01-01");
        assertThat(plan("2023-02-01", WORK_UP.with("grade", "unknown"), OPERATION)
                        .orElseThrow()
                        .schedule()
                        .id())
                .isEqualTo("pathway");
    }

    @Test
    void months_are_counted_from_the_treatment_that_ended_last() {
        assertThat(plan(
                                "2023-02-01",
                                WORK_UP,
                                OPERATION,
                                radiotherapy("2023-02-01").with("end", "2023-03-08"))
                        .orElseThrow()
                        .treated())
                .isEqualTo("2023-03-08");
        assertThat(plan("2023-02-01", WORK_UP, OPERATION, drugs("2023-02-01", "2023-06-20"))
                        .orElseThrow()
                        .treated())
                .isEqualTo("2023-06-20");
        assertThat(plan(
                                "2023-02-01",
                                WORK_UP,
                                OPERATION,
                                drugs("2023-02-01", "2023-06-20").with("drugs", "L01EA01"))
                        .orElseThrow()
                        .treated())
                .isEqualTo("2023-01-01");
    }

    @Test
    void without_treatment_to_cure_nothing_is_due() {
        assertThat(plan("2023-02-01", WORK_UP)).isEmpty();
        assertThat(plan("2023-02-01", WORK_UP, OPERATION.with("intention", "palliative")))
                .isEmpty();
    }

    @Test
    void a_report_counts_for_the_nearest_visit_and_what_is_missing_shows() {
        var plan = plan("2024-01-01", WORK_UP, OPERATION, seen("2023-04-20"), seen("2023-10-02"))
                .orElseThrow();
        assertThat(plan.visits())
                .extracting(DueVisit::state)
                .startsWith(
                        VisitState.REPORTED,
                        VisitState.NOT_REPORTED,
                        VisitState.REPORTED,
                        VisitState.OPEN,
                        VisitState.AHEAD);
        assertThat(plan.visits(VisitState.REPORTED))
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.by()).hasSize(1));
    }

    @Test
    void nothing_is_due_after_relapse_or_death() {
        var relapsed = plan(
                        "2024-06-01",
                        WORK_UP,
                        OPERATION,
                        seen("2023-10-20")
                                .with("status", "alive-with-disease")
                                .with("local_recurrence_date", "2023-10-20"))
                .orElseThrow();
        assertThat(relapsed.ended()).contains(LocalDate.of(2023, 10, 20));
        assertThat(days(relapsed)).containsExactly("2023-04-01", "2023-07-01", "2023-10-01");
        var dead = plan("2024-06-01", WORK_UP, OPERATION, aDeath("2023-07-01")).orElseThrow();
        assertThat(dead.visits()).hasSize(2);
    }

    @Test
    void a_schedule_with_a_gap_is_refused_with_its_line() {
        var schedules = Table.parse(
                "schedules.tsv",
                HEAD + "id\ttumour_group\tgrade\tvalid_from\tvalid_until\tknowledge\tname_en\tname_nb\n"
                        + "a\tany\tany\t2020-01-01\t\tread\tA\tA\n");
        assertThatThrownBy(() -> FollowUpSchedules.of(schedules, visits("a\t1\t2\t3\t3\tx\tx\na\t4\t5\t3\t3\tx\tx\n")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("schedules.tsv:5: a does not go on from year 2");
        assertThatThrownBy(() -> FollowUpSchedules.of(schedules, visits("a\t1\t2\t6\t3\tx\tx\n")))
                .hasMessageStartingWith("visits.tsv:5: no interval");
        assertThatThrownBy(() -> FollowUpSchedules.of(schedules, visits("b\t1\t2\t3\t3\tx\tx\n")))
                .hasMessage("visits.tsv:5: schedule names b, which does not exist");
        assertThatThrownBy(() -> FollowUpSchedules.of(schedules, visits("")))
                .hasMessage("schedules.tsv:5: a has no visits");
    }

    private static final String HEAD = "# edition: x\n# source: x\n# licence: x\n";

    private static Table visits(String lines) {
        return Table.parse(
                "visits.tsv",
                HEAD + "schedule\tfrom_year\tto_year\tleast_months\tmost_months\texaminations_en\texaminations_nb\n"
                        + lines);
    }
}
