package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expectations;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Narrowing;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Truth;

/** Reports that evidence lets a unit expect and that have not arrived in time. */
public final class MissingReports {

    private final CurrentCourses courses;
    private final Statistics statistics;

    public MissingReports(CurrentCourses courses, Statistics statistics) {
        this.courses = courses;
        this.statistics = statistics;
    }

    /**
     * A missing report.
     *
     * @param course the course that it belongs to
     * @param narrows the figure that it would narrow most; empty when it would narrow none
     * @param by how much narrower the bounds of that figure would become at least, as a proportion
     */
    public record Missing(Course course, Expectation expectation, Optional<FigureKey> narrows, double by) {}

    /** What a place lacks as of today: what would narrow a figure most first, then the longest overdue. */
    public ImmutableList<Missing> of(Scope scope) {
        var today = statistics.today();
        return courses.picture().all().stream()
                .flatMap(course -> Expectations.of(course).stream()
                        .filter(e -> e.on(today) == Expectation.State.MISSING)
                        .filter(e -> isAt(e, scope))
                        .map(e -> missing(course, e)))
                .sorted(comparing(Missing::by)
                        .reversed()
                        .thenComparing(m -> m.expectation().dueOn()))
                .collect(toImmutableList());
    }

    private static boolean isAt(Expectation expectation, Scope scope) {
        var place = expectation.unit().number().flatMap(Scopes.NORWAY::hospital).orElse(Scope.UNKNOWN);
        return Scopes.NORWAY.isWithin(place, scope);
    }

    private Missing missing(Course course, Expectation expectation) {
        return SarcomaIndicators.all().stream()
                .filter(indicator -> indicator
                        .answeredBy()
                        .filter(expectation.kind()::equals)
                        .isPresent())
                .flatMap(indicator -> narrowed(course, expectation, indicator))
                .max(comparing(Missing::by))
                .filter(missing -> missing.by() > 0)
                .orElseGet(() -> new Missing(course, expectation, Optional.empty(), 0));
    }

    private Stream<Missing> narrowed(Course course, Expectation expectation, Indicator indicator) {
        var placing = indicator.placing();
        var open = indicator.contribution(course, statistics.today());
        if (!isOpen(open)) {
            return Stream.empty();
        }
        return placing.year().day(course).stream()
                .map(day -> new FigureKey(indicator.id(), placing.attribution().of(course), day.getYear()))
                .filter(key -> statistics.figures().counts().containsKey(key))
                .map(key -> new Missing(
                        course,
                        expectation,
                        Optional.of(key),
                        Narrowing.of(statistics.figures().of(key), open)));
    }

    private static boolean isOpen(Contribution contribution) {
        return contribution.included() != Truth.NO
                && (contribution.included() == Truth.UNKNOWN || contribution.met() == Truth.UNKNOWN);
    }
}
