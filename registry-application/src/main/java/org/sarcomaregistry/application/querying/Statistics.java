package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Tallies;

/** Today's figures from the courses as they stand: for one's own unit only, never for the public. */
public final class Statistics {

    private final CurrentCourses courses;
    private final Clock clock;
    private final Followed followed;
    private CurrentCourses.Mark mark = CurrentCourses.Mark.NOTHING;
    private Tallies tallies = Tallies.of(ImmutableList.of(), ImmutableList.of(), LocalDate.MIN);
    private Computed computed = new Computed(-1, LocalDate.MIN, Figures.NONE);

    public Statistics(CurrentCourses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
        this.followed = new Followed(courses, clock);
    }

    /** How far the action programme is followed, from the same courses. */
    public Followed followed() {
        return followed;
    }

    /** The figures of all indicators as of today. */
    public Figures figures() {
        return computed().figures();
    }

    /** One figure as of today. */
    public Figure figure(Indicator indicator, Scope scope, int year) {
        return figure(figures(), indicator, scope, year);
    }

    private static Figure figure(Figures figures, Indicator indicator, Scope scope, int year) {
        var key = new FigureKey(indicator.id(), scope, year);
        return Figure.of(indicator, key, figures.of(key));
    }

    /** The figures of a place in a year, one for each indicator that is made for such places. */
    public ImmutableList<Figure> figures(Scope scope, int year) {
        var figures = figures();
        return SarcomaIndicators.all().stream()
                .map(indicator -> figure(figures, indicator, scope, year))
                .collect(toImmutableList());
    }

    /**
     * The courses that are or could be in the denominator of a figure, with the reasons, as of today; none for an indicator
     * without a definition.
     *
     * @return in the order of diagnosis
     */
    public ImmutableList<Case> cases(Indicator indicator, Scope scope, int year) {
        if (!indicator.isDefined()) {
            return ImmutableList.of();
        }
        return courses.picture().all().stream()
                .filter(course -> isPlaced(indicator, course, scope, year))
                .sorted(java.util.Comparator.comparing(Course::diagnosedOn))
                .map(course -> new Case(course, indicator.explain(course, today())))
                .collect(toImmutableList());
    }

    /** The day that today's figures are of. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isPlaced(Indicator indicator, Course course, Scope scope, int year) {
        var placing = indicator.placing();
        return placing.year().day(course).stream()
                        .map(LocalDate::getYear)
                        .anyMatch(y -> y <= year && y > year - placing.pooledYears())
                && Scopes.NORWAY.isWithin(placing.attribution().of(course), scope);
    }

    /** The figures of today, and of which picture they are. */
    synchronized Computed computed() {
        var today = today();
        var news = courses.since(mark);
        if (!computed.day().equals(today) || news.changes().isEmpty()) {
            var picture = courses.picture();
            tallies = Tallies.of(SarcomaIndicators.all(), picture.all(), today);
            computed(picture.mark(), today);
        } else if (!news.now().equals(mark)) {
            news.changes().get().forEach(change -> tallies.replace(change.before(), change.after()));
            computed(news.now(), today);
        }
        return computed;
    }

    private void computed(CurrentCourses.Mark now, LocalDate today) {
        mark = now;
        computed = new Computed(now.position(), today, tallies.figures());
    }

    record Computed(long position, LocalDate day, Figures figures) {}
}
