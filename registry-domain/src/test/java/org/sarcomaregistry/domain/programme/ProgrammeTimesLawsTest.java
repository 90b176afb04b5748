package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.pathway.PathwayTime;
import org.sarcomaregistry.domain.pathway.PatientPathway;
import org.sarcomaregistry.domain.report.ReportForm;

/** Laws of the pathway's times and of the visits due, each with an implementation that it must reject. */
class ProgrammeTimesLawsTest {

    private static final LocalDate LATE = LocalDate.of(2040, 1, 1);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void the_three_times_add_up_to_the_whole_way(@ForAll @Size(3) List<@IntRange(max = 60) Integer> days) {
        assertThat(addsUp(course(days), time -> time.days())).isTrue();
    }

    @Example
    void the_law_of_adding_up_rejects_counting_both_the_first_and_the_last_day() {
        assertThat(addsUp(course(List.of(3, 4, 5)), time -> time.days().map(days -> days + 1)))
                .isFalse();
    }

    private static boolean addsUp(Course course, Function<PathwayTime, Optional<Long>> days) {
        var times = PatientPathway.of(course, LATE).times().stream()
                .map(time -> days.apply(time).orElseThrow())
                .toList();
        return times.get(0) + times.get(1) + times.get(2) == times.get(3);
    }

    private static Course course(List<Integer> days) {
        var attended = START.plusDays(days.get(0));
        var decided = attended.plusDays(days.get(1));
        return entries()
                .told(aWorkUp()
                        .with("diagnosis_date", attended.toString())
                        .with("referral_received", START.toString())
                        .with("first_attendance", attended.toString())
                        .with("assessment_finished", decided.toString()))
                .told(anOperation(decided.plusDays(days.get(2)).toString(), "R0"))
                .course();
    }

    @Property
    void every_examination_counts_for_one_visit(
            @ForAll("schedules") FollowUpSchedule schedule, @ForAll @IntRange(min = 1, max = 3650) int day) {
        assertThat(counted(visits(schedule), START.plusDays(day))).isEqualTo(1);
    }

    @Example
    void the_law_of_one_visit_rejects_windows_of_a_fixed_width() {
        var schedule = FollowUpSchedules.norwegian().all().get(1);
        ImmutableList<DueVisit> wide = visits(schedule).stream()
                .map(visit -> new DueVisit(
                        visit.number(),
                        visit.on(),
                        visit.on().minusMonths(2),
                        visit.on().plusMonths(2),
                        visit.examinations(),
                        visit.state(),
                        visit.by()))
                .collect(ImmutableList.toImmutableList());
        assertThat(IntStream.rangeClosed(1, 3650).map(day -> (int) counted(wide, START.plusDays(day))))
                .contains(0, 2);
    }

    private static long counted(List<DueVisit> visits, LocalDate day) {
        return visits.stream()
                .filter(visit -> !day.isBefore(visit.first()) && !day.isAfter(visit.last()))
                .count();
    }

    private static ImmutableList<DueVisit> visits(FollowUpSchedule schedule) {
        return new Visits(schedule, START, LATE).of(List.of());
    }

    @Property
    void visits_are_due_one_after_the_other_at_the_interval_of_their_year(
            @ForAll("schedules") FollowUpSchedule schedule) {
        assertThat(isSpaced(
                        schedule, visits(schedule).stream().map(DueVisit::on).toList()))
                .isTrue();
    }

    @Example
    void the_law_of_spacing_rejects_intervals_counted_from_the_start_only() {
        var high = FollowUpSchedules.norwegian().all().get(1);
        var fromStart = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> START.plusMonths(3L * n))
                .toList();
        assertThat(isSpaced(high, fromStart)).isFalse();
    }

    private static boolean isSpaced(FollowUpSchedule schedule, List<LocalDate> due) {
        var before = START;
        for (var day : due) {
            var year = Period.between(START, before).getYears() + 1;
            var interval = schedule.intervals().stream()
                    .filter(one -> one.fromYear() <= year && year <= one.toYear())
                    .findFirst()
                    .orElseThrow();
            if (!before.plusMonths(interval.mostMonths()).equals(day)) {
                return false;
            }
            before = day;
        }
        return true;
    }

    @Property
    void a_later_data_date_only_moves_visits_on(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        var course =
                entries().told(WORK_UP).told(anOperation("2024-01-01", "R0")).course();
        var early = FollowUpPlan.of(course, one.isBefore(other) ? one : other).orElseThrow();
        var late = FollowUpPlan.of(course, one.isBefore(other) ? other : one).orElseThrow();
        for (int i = 0; i < early.visits().size(); i++) {
            assertThat(order(late.visits().get(i)))
                    .isGreaterThanOrEqualTo(order(early.visits().get(i)));
        }
    }

    private static int order(DueVisit visit) {
        return List.of(VisitState.AHEAD, VisitState.OPEN, VisitState.NOT_REPORTED)
                .indexOf(visit.state());
    }

    private static final ReportForm WORK_UP = aWorkUp().with("diagnosis_date", "2023-12-01");

    @Provide
    Arbitrary<FollowUpSchedule> schedules() {
        return Arbitraries.of(FollowUpSchedules.norwegian().all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Logs.days();
    }
}
