package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expectations;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
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
    private final Map<Scope, Computed> computed = new ConcurrentHashMap<>();

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
        var picture = courses.picture();
        var now = new AsOf(picture.position(), statistics.today());
        return Optional.ofNullable(computed.get(scope))
                .filter(known -> known.asOf().equals(now))
                .orElseGet(() -> compute(scope, picture, now))
                .missing();
    }

    private Computed compute(Scope scope, CurrentCourses.Picture picture, AsOf now) {
        var figures = statistics.figures();
        var today = now.day();
        var missing = picture.all().stream()
                .filter(course -> couldLack(course, scope))
                .flatMap(course -> Expectations.of(course).stream()
                        .filter(e -> e.on(today) == Expectation.State.MISSING)
                        .filter(e -> isAt(e, scope))
                        .map(e -> missing(course, e, figures)))
                .sorted(comparing(Missing::by)
                        .reversed()
                        .thenComparing(m -> m.expectation().dueOn()))
                .collect(toImmutableList());
        var result = new Computed(now, missing);
        computed.put(scope, result);
        return result;
    }

    /** What a unit is expected to report of a course names the unit. */
    private static boolean couldLack(Course course, Scope scope) {
        return scope.level() == Scope.Level.NATION
                || scope.level() == Scope.Level.UNKNOWN
                || course.units().stream()
                        .flatMap(number -> Scopes.NORWAY.hospital(number).stream())
                        .anyMatch(hospital -> Scopes.NORWAY.isWithin(hospital, scope));
    }

    private static boolean isAt(Expectation expectation, Scope scope) {
        var place = expectation.unit().number().flatMap(Scopes.NORWAY::hospital).orElse(Scope.UNKNOWN);
        return Scopes.NORWAY.isWithin(place, scope);
    }

    private Missing missing(Course course, Expectation expectation, Figures figures) {
        return SarcomaIndicators.all().stream()
                .filter(indicator -> indicator
                        .answeredBy()
                        .filter(expectation.kind()::equals)
                        .isPresent())
                .flatMap(indicator -> narrowed(course, expectation, indicator, figures))
                .max(comparing(Missing::by))
                .filter(missing -> missing.by() > 0)
                .orElseGet(() -> new Missing(course, expectation, Optional.empty(), 0));
    }

    private Stream<Missing> narrowed(Course course, Expectation expectation, Indicator indicator, Figures figures) {
        var placing = indicator.placing();
        var open = indicator.contribution(course, statistics.today());
        if (!isOpen(open)) {
            return Stream.empty();
        }
        return placing.year().day(course).stream()
                .map(day -> new FigureKey(indicator.id(), placing.attribution().of(course), day.getYear()))
                .filter(key -> figures.counts().containsKey(key))
                .map(key -> new Missing(course, expectation, Optional.of(key), Narrowing.of(figures.of(key), open)));
    }

    private static boolean isOpen(Contribution contribution) {
        return contribution.included() != Truth.NO
                && (contribution.included() == Truth.UNKNOWN || contribution.met() == Truth.UNKNOWN);
    }

    /** What an answer was computed from: courses up to a position, on a day. */
    private record AsOf(long position, LocalDate day) {}

    private record Computed(AsOf asOf, ImmutableList<Missing> missing) {}
}
