package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Grading;

/**
 * The follow-up visits that are due after a treatment meant to cure.
 *
 * @param treated last day of treatment, from which months are counted
 * @param ended the day of relapse or death, after which the schedule asks for nothing
 * @param visits by date, up to the end
 */
public record FollowUpPlan(
        FollowUpSchedule schedule, LocalDate treated, Optional<LocalDate> ended, ImmutableList<DueVisit> visits) {

    /**
     * The plan of a course.
     *
     * @param course as known on the data date
     * @param dataDate last day of which anything is known; what could happen after it is open
     * @return empty when no treatment meant to cure is known, or no schedule is found for it
     */
    public static Optional<FollowUpPlan> of(Course course, LocalDate dataDate) {
        return CuredOn.of(course)
                .flatMap(treated ->
                        schedule(course, treated).map(schedule -> plan(schedule, course, treated, dataDate)));
    }

    /** None while the group is undecided and its schedule depends on it. */
    private static Optional<FollowUpSchedule> schedule(Course course, LocalDate treated) {
        var grade = Grading.of(course).grade();
        var possible = course.tumour().possibleGroups().stream()
                .map(group -> FollowUpSchedules.norwegian().of(group, grade, treated))
                .collect(ImmutableSet.toImmutableSet());
        return possible.size() == 1 ? possible.asList().get(0) : Optional.empty();
    }

    private static FollowUpPlan plan(FollowUpSchedule schedule, Course course, LocalDate treated, LocalDate dataDate) {
        var ended = Relapse.orDeath(course, treated);
        var visits = new Visits(schedule, treated, dataDate).of(course.events().followUps());
        return new FollowUpPlan(
                schedule,
                treated,
                ended,
                visits.stream()
                        .filter(visit -> ended.filter(visit.on()::isAfter).isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the visits in one state}
     *
     * @param state which visits
     */
    public ImmutableList<DueVisit> visits(VisitState state) {
        return visits.stream().filter(visit -> visit.state() == state).collect(ImmutableList.toImmutableList());
    }
}
