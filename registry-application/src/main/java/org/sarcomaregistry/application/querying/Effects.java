package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.FigureText;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.text.Text;

/** What a report did to today's figures: each one that would be another without it. */
public final class Effects {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Statistics statistics;

    public Effects(Transactions transactions, CurrentCourses courses, Statistics statistics) {
        this.transactions = transactions;
        this.courses = courses;
        this.statistics = statistics;
    }

    /**
     * A figure with and without a report.
     *
     * @param before the figure as it would stand without the report
     */
    public record Effect(Indicator indicator, Figure before, Figure after) {

        /** What happened to the figure, in one sentence. */
        public Text sentence() {
            var key = after.key();
            var from = FigureText.of(before);
            var to = FigureText.of(after);
            var place = ", " + key.scope().name() + ", " + key.year() + ": ";
            return Text.of(
                    indicator.name().nb() + place + "fra " + from.nb() + " til " + to.nb(),
                    indicator.name().en() + place + "from " + from.en() + " to " + to.en());
        }
    }

    /** The figures, of the unit that each is attributed to, that an accepted report changed; none for a rejected one. */
    public ImmutableList<Effect> of(Receipt receipt) {
        return transactions
                .read(stores -> stores.log().find(receipt.message()))
                .flatMap(Entry::person)
                .map(person -> effects(person, receipt.position().orElseThrow()))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Effect> effects(PersonKey person, long position) {
        var shown = statistics.computed();
        var change = courses.change(person, position, shown.position());
        return SarcomaIndicators.all().stream()
                .flatMap(indicator -> effects(indicator, change, shown.figures()).stream())
                .collect(toImmutableList());
    }

    private ImmutableList<Effect> effects(Indicator indicator, CurrentCourses.Change change, Figures figures) {
        var differences = new TreeMap<FigureKey, Difference>();
        count(indicator, change.without(), differences, Difference::without);
        count(indicator, change.with(), differences, Difference::with);
        return differences.entrySet().stream()
                .filter(entry -> !entry.getValue().out().equals(entry.getValue().in()))
                .flatMap(entry -> entry
                        .getValue()
                        .around(figures.of(entry.getKey()), change.isShown())
                        .map(sides -> effect(indicator, entry.getKey(), sides))
                        .stream())
                .collect(toImmutableList());
    }

    private static Effect effect(Indicator indicator, FigureKey key, Difference sides) {
        return new Effect(indicator, Figure.of(indicator, key, sides.out()), Figure.of(indicator, key, sides.in()));
    }

    @FunctionalInterface
    private interface Side {
        Difference add(Difference difference, Counts counts);
    }

    private void count(Indicator indicator, History history, Map<FigureKey, Difference> into, Side side) {
        for (Course course : history.courses()) {
            var counts = Counts.of(indicator.contribution(course, statistics.today()));
            if (!counts.equals(Counts.NONE)) {
                keys(indicator, course)
                        .forEach(key -> into.merge(
                                key, side.add(Difference.NONE, counts), (one, other) -> side.add(one, counts)));
            }
        }
    }

    private ImmutableList<FigureKey> keys(Indicator indicator, Course course) {
        var placing = indicator.placing();
        var scope = placing.attribution().of(course);
        int latest = statistics.today().getYear();
        return placing.year().day(course).stream()
                .map(LocalDate::getYear)
                .flatMap(year -> java.util.stream.IntStream.range(year, year + placing.pooledYears())
                        .boxed())
                .filter(year -> year <= latest)
                .map(year -> new FigureKey(indicator.id(), scope, year))
                .collect(toImmutableList());
    }

    /** What a person counts in a figure without and with the report. */
    private record Difference(Counts out, Counts in) {

        static final Difference NONE = new Difference(Counts.NONE, Counts.NONE);

        Difference without(Counts counts) {
            return new Difference(out.plus(counts), in);
        }

        Difference with(Counts counts) {
            return new Difference(out, in.plus(counts));
        }

        /**
         * All that the figure counts without and with the report; nothing where the figure doesn't hold what it is taken
         * to hold, because another report came between.
         *
         * @param isShown whether the figure counts the report
         */
        Optional<Difference> around(Counts figure, boolean isShown) {
            if (!figure.includes(isShown ? in : out)) {
                return Optional.empty();
            }
            return Optional.of(
                    isShown
                            ? new Difference(figure.minus(in).plus(out), figure)
                            : new Difference(figure, figure.minus(out).plus(in)));
        }
    }
}
