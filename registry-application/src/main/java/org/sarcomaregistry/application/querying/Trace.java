package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.CaseExplanation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * What became of a message: the courses that tell of it, and how each indicator counts them.
 *
 * @param queries what a registrar must settle about the message, and remarks on it
 * @param courses the courses that the message belongs to; none unless it stands
 * @param countings by course, then in the order of the indicators; those without a definition are left out
 */
public record Trace(
        Standing standing,
        ImmutableList<CourseQuery> queries,
        ImmutableList<Course> courses,
        ImmutableList<Counting> countings) {

    /** Whether a message says anything in the log now. */
    public enum Standing {
        /** It counts as what it says. */
        STANDS,
        /** A correction or a withdrawal took its place. */
        REPLACED,
        /** It takes another message back. */
        WITHDRAWS,
        /** It never came into the log. */
        REJECTED,
        /** It is about the log or a source, and about no patient. */
        ABOUT_NOBODY
    }

    /**
     * How an indicator counts a course.
     *
     * @param figure the figure of the unit and year that the course belongs to; empty if it can't be placed in a year
     */
    public record Counting(
            Indicator indicator, Course course, Optional<FigureKey> figure, CaseExplanation explanation) {

        /** Whether the course is or could be in the denominator of the figure. */
        public boolean counts() {
            return figure.isPresent() && explanation.included().truth() != Truth.NO;
        }

        /** Whether a message is among those that decided how the course counts. */
        public boolean isDecidedBy(MessageKey message) {
            return Stream.of(explanation.included(), explanation.met())
                    .flatMap(verdict -> verdict.because().stream())
                    .anyMatch(ref -> ref.message().equals(message));
        }
    }

    static Trace without(Standing standing) {
        return new Trace(standing, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** Every place that answers for one of the courses in some indicator. */
    public ImmutableSet<Scope> places() {
        return courses.stream()
                .flatMap(course -> Arrays.stream(Attribution.values()).map(unit -> unit.of(course)))
                .collect(toImmutableSet());
    }
}
