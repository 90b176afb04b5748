package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/**
 * Compares the figures of two times person by person. Both times are counted anew by the definitions of today, so that
 * nothing but what was learnt, and the time that passed, can make a difference.
 */
public final class Restatement {

    private final Known earlier;
    private final Known later;
    private final ImmutableList<People.Sides> people;
    private final ImmutableListMultimap<PersonKey, Entry> news;
    private final ImmutableList<Entry> statements;

    private Restatement(Known earlier, Known later, Collection<Entry> news) {
        this.earlier = earlier;
        this.later = later;
        this.people = People.of(earlier, later);
        var byPerson = ImmutableListMultimap.<PersonKey, Entry>builder();
        news.forEach(entry -> Stream.concat(entry.person().stream(), entry.samePerson().stream())
                .distinct()
                .forEach(person -> byPerson.put(person, entry)));
        this.news = byPerson.build();
        this.statements =
                news.stream().filter(entry -> entry.person().isEmpty()).collect(toImmutableList());
    }

    /**
     * {@return the comparison of two times}
     *
     * @param earlier what was known first
     * @param later what was known afterwards, all of the earlier included
     * @param news the entries that were known later and not earlier, in the order of the log
     * @throws IllegalArgumentException if the later data date lies before the earlier one
     */
    public static Restatement between(Known earlier, Known later, Collection<Entry> news) {
        if (later.dataDate().isBefore(earlier.dataDate())) {
            throw new IllegalArgumentException("the later of two times is the second");
        }
        return new Restatement(earlier, later, news);
    }

    /**
     * {@return the figures of some indicators that changed, by key}
     *
     * @param indicators by whose definitions both times are counted
     * @param wanted which figures are asked for
     */
    public ImmutableList<FigureChange> changes(List<Indicator> indicators, Predicate<FigureKey> wanted) {
        var before = Evaluation.of(indicators, earlier.cohort());
        var after = Evaluation.of(indicators, later.cohort());
        var cases = new TreeMap<FigureKey, ImmutableList.Builder<CaseChange>>();
        for (var indicator : indicators) {
            for (var sides : people) {
                if (sides.isTouched() || !earlier.dataDate().equals(later.dataDate())) {
                    compare(indicator, sides, before, after)
                            .forEach((key, change) -> cases.computeIfAbsent(key, any -> ImmutableList.builder())
                                    .add(change));
                }
            }
        }
        return cases.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> new FigureChange(
                        entry.getKey(),
                        before.of(entry.getKey()),
                        after.of(entry.getKey()),
                        entry.getValue().build()))
                .collect(toImmutableList());
    }

    /** What one person counts otherwise, in which figures. */
    private Map<FigureKey, CaseChange> compare(Indicator indicator, People.Sides sides, Figures before, Figures after) {
        var counted = counted(indicator, sides.before(), earlier.dataDate(), before);
        var counts = counted(indicator, sides.after(), later.dataDate(), after);
        var changes = new HashMap<FigureKey, CaseChange>();
        if (counted.equals(counts)) {
            return changes;
        }
        var causes = causes(indicator, sides);
        for (var key : Sets.union(counted.keySet(), counts.keySet())) {
            var was = counted.getOrDefault(key, Counts.NONE);
            var is = counts.getOrDefault(key, Counts.NONE);
            if (!was.equals(is)) {
                changes.put(key, new CaseChange(was, is, causes));
            }
        }
        return changes;
    }

    /** What a person counts in each figure that there is. */
    private static Map<FigureKey, Counts> counted(
            Indicator indicator, Collection<History> histories, LocalDate dataDate, Figures figures) {
        var counted = new HashMap<FigureKey, Counts>();
        courses(histories).forEach(course -> {
            var counts = Counts.of(indicator.contribution(course, dataDate));
            if (!counts.equals(Counts.NONE)) {
                indicator.placing().figures(indicator.id(), course).stream()
                        .filter(figures.counts()::containsKey)
                        .forEach(key -> counted.merge(key, counts, Counts::plus));
            }
        });
        return counted;
    }

    private static Stream<Course> courses(Collection<History> histories) {
        return histories.stream().flatMap(history -> history.courses().stream());
    }

    /**
     * The news that decided, at either time, how a person is counted. Where none of them did, all news of the person; of
     * whom there is none, what sources were declared complete meanwhile; otherwise nothing but time has passed.
     */
    private ImmutableList<Cause> causes(Indicator indicator, People.Sides sides) {
        var own = sides.keys().stream()
                .flatMap(key -> news.get(key).stream())
                .distinct()
                .sorted(Comparator.comparing(Entry::position))
                .collect(toImmutableList());
        var deciding = Sets.union(
                deciding(indicator, sides.before(), earlier.dataDate()),
                deciding(indicator, sides.after(), later.dataDate()));
        var decisive = own.stream()
                .filter(entry -> deciding.contains(entry.message())
                        || entry.replaces().filter(deciding::contains).isPresent())
                .collect(toImmutableList());
        if (!decisive.isEmpty()) {
            return told(decisive);
        }
        return told(own.isEmpty() && sides.isTouched() ? statements : own);
    }

    private static ImmutableSet<MessageKey> deciding(
            Indicator indicator, Collection<History> histories, LocalDate dataDate) {
        return courses(histories)
                .map(course -> indicator.explain(course, dataDate))
                .flatMap(explained -> Stream.of(explained.included(), explained.met()))
                .flatMap(verdict -> verdict.because().stream())
                .map(ref -> ref.message())
                .collect(toImmutableSet());
    }

    private static ImmutableList<Cause> told(ImmutableList<Entry> entries) {
        return entries.stream().map(Cause::of).collect(toImmutableList());
    }
}
