package org.sarcomaregistry.domain.pathway;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;

/**
 * The patient pathway (pakkeforløp) as the reports of a course tell it.
 *
 * <p>Stages are dated by the earliest report that dates them. Treatment before the referral, such as an operation before
 * anybody thought of sarcoma, is none of the pathway's.
 *
 * @param steps in the order of the stages
 * @param times the four times, in their order
 */
public record PatientPathway(ImmutableList<PathwayStep> steps, ImmutableList<PathwayTime> times) {

    /**
     * {@return the pathway of a course}
     *
     * @param course as known on the data date
     * @param dataDate treatment that sources would have told by then, and did not, has not begun
     */
    public static PatientPathway of(Course course, LocalDate dataDate) {
        var rules = PathwayRules.norwegian();
        var steps = PathwaySteps.of(course, rules);
        var clock = new PathwayClock(course, dataDate, rules, steps);
        return new PatientPathway(
                steps, Arrays.stream(PathwayInterval.values()).map(clock::time).collect(toImmutableList()));
    }

    /**
     * {@return the step of a stage; empty while nobody has told that it was reached}
     *
     * @param stage one of the stages
     */
    public Optional<PathwayStep> step(PathwayStage stage) {
        return step(steps, stage);
    }

    /**
     * {@return one of the four times}
     *
     * @param interval one of the four
     */
    public PathwayTime time(PathwayInterval interval) {
        return times.stream()
                .filter(time -> time.interval() == interval)
                .findFirst()
                .orElseThrow();
    }

    static Optional<PathwayStep> step(ImmutableList<PathwayStep> steps, PathwayStage stage) {
        return steps.stream().filter(step -> step.code().stage() == stage).findFirst();
    }
}
