package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Where follow-up begins and ends: the last day of treatment to cure, relapse, death, and the last visit. */
class FollowUpEndTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 1);
    private static final ReportForm WORK_UP = aWorkUp().with("diagnosis_date", "2022-12-01");
    private static final ReportForm OPERATION = anOperation("2023-01-01", "R0");

    private static Optional<FollowUpPlan> plan(ReportForm... forms) {
        var log = entries();
        Stream.of(forms).forEach(log::told);
        return FollowUpPlan.of(log.course(), DATA_DATE);
    }

    record Line(String patient, String day, List<ReportForm> told) {

        @Override
        public String toString() {
            return patient + ": " + day;
        }
    }

    private static Line line(String patient, String day, ReportForm... told) {
        return new Line(patient, day, List.of(told));
    }

    static Stream<Line> treated() {
        var definitive = radiotherapy("2023-02-01").with("timing", "definitive").with("field", "primary");
        return Stream.of(
                line("operated only", "2023-01-01"),
                line("irradiated more than a year after the diagnosis", "2023-01-01", radiotherapy("2023-12-02")),
                line("irradiated a year after the diagnosis", "2023-12-01", radiotherapy("2023-12-01")),
                line(
                        "irradiated for relief",
                        "2023-01-01",
                        radiotherapy("2023-02-01")
                                .with("intention", "palliative")
                                .with("timing", "palliative")),
                line(
                        "given chemotherapy for relief",
                        "2023-01-01",
                        drugs("2023-02-01", "2023-06-20").with("intention", "palliative")),
                line(
                        "given chemotherapy that nobody has told the end of",
                        "2023-01-01",
                        drugs("2023-02-01", "2023-06-20").without("last_dose")),
                line("irradiated for definite", "2023-02-01", definitive));
    }

    @ParameterizedTest
    @MethodSource("treated")
    void months_run_from_the_last_day_of_treatment_to_cure(Line line) {
        var told = Stream.concat(Stream.of(WORK_UP, OPERATION), line.told().stream());
        assertThat(plan(told.toArray(ReportForm[]::new)).orElseThrow().treated())
                .isEqualTo(line.day());
    }

    @Test
    void without_an_operation_only_definitive_radiotherapy_cures() {
        var irradiated = radiotherapy("2023-02-01").with("end", "2023-03-20");
        assertThat(plan(WORK_UP, irradiated)).isEmpty();
        assertThat(plan(WORK_UP, irradiated.with("timing", "definitive").with("field", "primary")))
                .map(FollowUpPlan::treated)
                .contains(LocalDate.of(2023, 3, 20));
        assertThat(plan(WORK_UP, drugs("2023-02-01", "2023-06-20"))).isEmpty();
    }

    static Stream<Line> ended() {
        var seen = aWorkUp().with("form", "follow-up").with("examined_on", "2023-10-20");
        var sick = seen.with("status", "alive-with-disease");
        var recurrence = WORK_UP.with("target", "local-recurrence").with("diagnosis_date", "2024-02-03");
        return Stream.of(
                line("well", "none", seen.with("status", "no-evidence-of-disease")),
                line("local recurrence", "2023-10-10", sick.with("local_recurrence_date", "2023-10-10")),
                line("metastasis", "2023-09-09", sick.with("metastasis_date", "2023-09-09")),
                line(
                        "metastasis before the local recurrence",
                        "2023-09-09",
                        sick.with("local_recurrence_date", "2023-10-10").with("metastasis_date", "2023-09-09")),
                line("metastasis known before treatment", "none", sick.with("metastasis_date", "2022-12-20")),
                line("metastasis found at the operation", "none", sick.with("metastasis_date", "2023-01-01")),
                line("metastasis the day after", "2023-01-02", sick.with("metastasis_date", "2023-01-02")),
                line("recurrence worked up", "2024-02-03", recurrence),
                line(
                        "recurrence operated",
                        "2024-05-05",
                        anOperation("2024-05-05", "R0").with("target", "local-recurrence")),
                line(
                        "metastasis operated",
                        "2024-05-05",
                        anOperation("2024-05-05", "R0").with("target", "metastasis")),
                line(
                        "biopsied in the scar",
                        "none",
                        anOperation("2023-08-05", "R2").with("intention", "diagnostic")),
                line("dead after the relapse", "2024-02-03", recurrence, aDeath("2025-01-01")),
                line("dead", "2025-01-01", aDeath("2025-01-01")));
    }

    @ParameterizedTest
    @MethodSource("ended")
    void a_plan_ends_with_the_first_relapse_or_death_after_treatment(Line line) {
        var told = Stream.concat(Stream.of(WORK_UP, OPERATION), line.told().stream());
        var plan = plan(told.toArray(ReportForm[]::new)).orElseThrow();
        assertThat(plan.ended().map(LocalDate::toString).orElse("none")).isEqualTo(line.day());
        assertThat(plan.visits())
                .allMatch(visit -> plan.ended().filter(visit.on()::isAfter).isEmpty());
    }

    @Test
    void visits_are_numbered_and_the_last_may_be_late() {
        var plan = plan(WORK_UP, OPERATION).orElseThrow();
        assertThat(plan.visits())
                .extracting(DueVisit::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
        var last = plan.visits().get(18);
        assertThat(last.on()).isEqualTo("2033-01-01");
        assertThat(last.last()).isEqualTo("2033-07-01");
    }

    @Test
    void the_last_visit_of_a_schedule_with_room_after_it_counts_until_the_schedule_is_over() {
        var plan = plan(WORK_UP.with("grade", "unknown"), OPERATION).orElseThrow();
        var last = plan.visits().get(plan.visits().size() - 1);
        assertThat(last.on()).isEqualTo("2032-01-01");
        assertThat(last.last()).isEqualTo("2033-01-01");
    }

    private static final String HEAD = "# edition: x\n# source: x\n# licence: x\n";

    private static FollowUpSchedules schedules(String lines, String visits) {
        return FollowUpSchedules.of(
                Table.parse(
                        "schedules.tsv",
                        HEAD + "id\ttumour_group\tgrade\tvalid_from\tvalid_until\tknowledge\tname_en\tname_nb\n"
                                + lines),
                Table.parse(
                        "visits.tsv",
                        HEAD + "schedule\tfrom_year\tto_year\tleast_months\tmost_months\texaminations_en"
                                + "\texaminations_nb\n" + visits));
    }

    @ParameterizedTest
    @CsvSource({
        "BONE, HIGH, 2020-01-01, high-bone",
        "BONE, HIGH, 2021-12-31, high-bone",
        "BONE, HIGH, 2022-01-01, rest",
        "BONE, LOW, 2021-06-01, rest",
        "GIST, HIGH, 2021-06-01, rest",
        "BONE, HIGH, 2019-12-31, none",
    })
    void the_first_schedule_that_fits_group_grade_and_day_is_taken(
            TumourGroup group, Grade grade, LocalDate treated, String expected) {
        var schedules = schedules("""
                high-bone\tbone\thigh\t2020-01-01\t2021-12-31\tread\tBone\tBen
                rest\tany\tany\t2020-01-01\t\tread\tRest\tResten
                """, "high-bone\t1\t1\t3\t3\tCT\tCT\nrest\t1\t1\t12\t12\tseen\tsett\n");
        assertThat(schedules
                        .of(group, Optional.of(grade), treated)
                        .map(FollowUpSchedule::id)
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(schedules.all()).extracting(FollowUpSchedule::name).contains(Text.of("Ben", "Bone"));
        assertThat(schedules.of(group, Optional.empty(), LocalDate.of(2021, 1, 1)))
                .map(FollowUpSchedule::id)
                .contains("rest");
    }

    @ParameterizedTest
    @CsvSource({
        "a\tskeleton\tany\t2020-01-01\t\tread\tA\tA, tumour_group cannot be skeleton",
        "a\tany\tmiddle\t2020-01-01\t\tread\tA\tA, grade cannot be middle",
        "a\tany\tany\t2020\t\tread\tA\tA, valid_from cannot be 2020",
        "a\tany\tany\t2020-01-01\t2021-02-30\tread\tA\tA, valid_until cannot be 2021-02-30"
    })
    void a_broken_schedule_is_refused_with_its_line(String line, String message) {
        assertThatThrownBy(() -> schedules(line + "\n", "a\t1\t1\t3\t3\tx\tx\n"))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("schedules.tsv:5: " + message);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "2, 1, 1, 1", "1, 1, 0, 1", "1, 1, 2, 1"})
    void an_interval_without_years_or_months_is_none(int from, int to, int least, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitInterval(from, to, least, most, Text.same("CT")));
    }

    @Test
    void monthly_visits_of_one_year_are_twelve() {
        var monthly = new VisitInterval(1, 1, 1, 1, Text.same("CT"));
        assertThat(monthly.dueMonths())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(new VisitInterval(2, 3, 4, 12, Text.same("CT")).dueMonths()).containsExactly(24, 36);
    }
}
