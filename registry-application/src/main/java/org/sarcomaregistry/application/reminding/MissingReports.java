package org.sarcomaregistry.application.reminding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expectations;
import org.sarcomaregistry.domain.course.StandingDispositions;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Narrowing;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.PersonKey;

/** Reports that evidence lets a unit expect and that have not arrived in time. */
public final class MissingReports {

    private static final Comparator<Missing> MOST_NEEDED = comparing(Missing::by)
            .thenComparing(Missing::most)
            .reversed()
            .thenComparing(missing -> missing.expectation().dueOn())
            .thenComparing(missing -> missing.course().person().key())
            .thenComparing(missing -> missing.expectation().kind());

    private final CurrentCourses courses;
    private final Statistics statistics;
    private final Transactions transactions;
    private final Map<Scope, Computed> computed = new ConcurrentHashMap<>();

    /** What is missing by the courses as they stand and by what units have said. */
    public MissingReports(CurrentCourses courses, Statistics statistics, Transactions transactions) {
        this.courses = courses;
        this.statistics = statistics;
        this.transactions = transactions;
    }

    /**
     * A figure that a missing report could decide.
     *
     * @param figure as it stands
     * @param narrowing what the report would take off the width of its bounds
     */
    public record Decided(Figure figure, Narrowing narrowing) {}

    /**
     * A missing report.
     *
     * @param course the course that it belongs to
     * @param decides every figure of its place that is open because of it, the one that it narrows most first
     */
    public record Missing(Course course, Expectation expectation, ImmutableList<Decided> decides) {

        /** The figure that it would narrow most; empty when it would narrow none for certain. */
        public Optional<FigureKey> narrows() {
            return decides.stream()
                    .findFirst()
                    .filter(first -> first.narrowing().least() > 0)
                    .map(first -> first.figure().key());
        }

        /** By how much narrower the bounds of that figure would become at least, as a proportion. */
        public double by() {
            return decides.stream()
                    .mapToDouble(one -> one.narrowing().least())
                    .max()
                    .orElse(0);
        }

        /** By how much narrower the bounds of some figure could become, as a proportion. */
        public double most() {
            return decides.stream()
                    .mapToDouble(one -> one.narrowing().most())
                    .max()
                    .orElse(0);
        }
    }

    /** What a place lacks as of today: what would narrow a figure most first, then the longest overdue. */
    public ImmutableList<Missing> of(Scope scope) {
        var picture = courses.picture();
        long words = transactions.read(stores -> stores.dispositions().changes());
        var now = new AsOf(picture.position(), words, statistics.today());
        return Optional.ofNullable(computed.get(scope))
                .filter(known -> known.asOf().equals(now))
                .orElseGet(() -> compute(scope, picture, now))
                .missing();
    }

    private Computed compute(Scope scope, CurrentCourses.Picture picture, AsOf now) {
        var words = StandingDispositions.of(
                transactions.read(stores -> stores.dispositions().all()));
        var transferred = words.transferred();
        var figures = statistics.figures();
        var missing = picture.all().stream()
                .filter(course -> couldLack(course, scope) || isAmong(transferred, course))
                .flatMap(course -> Expectations.of(course, words).stream()
                        .filter(e -> e.on(now.day()) == Expectation.State.MISSING)
                        .filter(e -> Scopes.NORWAY.isWithin(Scopes.NORWAY.of(e.owedBy()), scope))
                        .map(e -> new Missing(course, e, decided(course, e, figures))))
                .sorted(MOST_NEEDED)
                .collect(toImmutableList());
        var result = new Computed(now, missing);
        computed.put(scope, result);
        return result;
    }

    /** What a unit is expected to report of a course names the unit, unless it was transferred. */
    private static boolean couldLack(Course course, Scope scope) {
        return scope.level() == Scope.Level.NATION
                || scope.level() == Scope.Level.UNKNOWN
                || course.units().stream()
                        .flatMap(number -> Scopes.NORWAY.hospital(number).stream())
                        .anyMatch(hospital -> Scopes.NORWAY.isWithin(hospital, scope));
    }

    private static boolean isAmong(ImmutableSet<PersonKey> persons, Course course) {
        return course.person().identities().stream().anyMatch(persons::contains);
    }

    private ImmutableList<Decided> decided(Course course, Expectation expectation, Figures figures) {
        return SarcomaIndicators.all().stream()
                .filter(indicator -> indicator
                        .answeredBy()
                        .filter(expectation.kind()::equals)
                        .isPresent())
                .flatMap(indicator -> decided(course, indicator, figures))
                .sorted(comparing((Decided one) -> one.narrowing().least())
                        .thenComparing(one -> one.narrowing().most())
                        .reversed()
                        .thenComparing(one -> one.figure().key()))
                .collect(toImmutableList());
    }

    /** Where figures pool several years, the course stands in several of them; the first is the narrowest that is named. */
    private Stream<Decided> decided(Course course, Indicator indicator, Figures figures) {
        var open = indicator.contribution(course, statistics.today());
        if (!Narrowing.isOpen(open)) {
            return Stream.empty();
        }
        var placing = indicator.placing();
        var place = placing.attribution().of(course);
        return placing.year().day(course).stream()
                .flatMap(day -> Stream.iterate(day.getYear(), year -> year + 1).limit(placing.pooledYears()))
                .map(year -> new FigureKey(indicator.id(), place, year))
                .filter(key -> figures.counts().containsKey(key))
                .map(key -> new Decided(
                        Figure.of(indicator, key, figures.of(key)), Narrowing.between(figures.of(key), open)));
    }

    /** What an answer was computed from: courses up to a position, so many words of units, on a day. */
    private record AsOf(long position, long words, LocalDate day) {}

    private record Computed(AsOf asOf, ImmutableList<Missing> missing) {}
}
