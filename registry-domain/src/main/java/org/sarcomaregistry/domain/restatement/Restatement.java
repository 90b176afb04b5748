package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * Compares the figures of two times person by person. Both times are counted anew by the definitions of today, so that
 * nothing but what was learnt, and the time that passed, can make a difference. Used once.
 */
public final class Restatement {

    private final ImmutableList<Indicator> indicators;
    private final Recount earlier;
    private final Recount later;
    private final ImmutableList<Cause> statements;
    private final Map<FigureKey, ImmutableList.Builder<CaseChange>> cases = new TreeMap<>();

    private Restatement(List<Indicator> indicators, Moment earlier, Moment later, ImmutableList<Cause> statements) {
        this.indicators = ImmutableList.copyOf(indicators);
        this.earlier = new Recount(earlier);
        this.later = new Recount(later);
        this.statements = statements;
    }

    /**
     * {@return a comparison of two times}
     *
     * @param indicators by whose definitions both times are counted
     * @param earlier the first
     * @param later the second, when all was known that was known first
     * @param statements the entries about sources and no person that were known later and not first
     * @throws IllegalArgumentException if the later data date lies before the earlier one
     */
    public static Restatement between(
            List<Indicator> indicators, Moment earlier, Moment later, Collection<Entry> statements) {
        if (later.dataDate().isBefore(earlier.dataDate())) {
            throw new IllegalArgumentException("the later of two times is the second");
        }
        return new Restatement(
                indicators, earlier, later, statements.stream().map(Cause::of).collect(toImmutableList()));
    }

    /**
     * {@return what differs}
     *
     * @param people everybody of whom anything was known at either time, each once
     * @param wanted which figures are asked for
     */
    public Restated of(Stream<Sides> people, Predicate<FigureKey> wanted) {
        people.forEach(sides -> indicators.forEach(indicator -> compare(indicator, sides, wanted)));
        var changes = cases.entrySet().stream()
                .map(entry -> new FigureChange(
                        entry.getKey(),
                        earlier.sum(entry.getKey()),
                        later.sum(entry.getKey()),
                        entry.getValue().build()))
                .collect(toImmutableList());
        var redefined = Stream.concat(earlier.others(), later.others())
                .filter(wanted)
                .distinct()
                .sorted()
                .collect(toImmutableList());
        return new Restated(changes, redefined);
    }

    private void compare(Indicator indicator, Sides sides, Predicate<FigureKey> wanted) {
        var before = earlier.count(indicator, sides.before());
        var after = later.count(indicator, sides.after());
        var changed = Sets.union(before.keySet(), after.keySet()).stream()
                .filter(key -> !of(before, key).equals(of(after, key)))
                .filter(wanted)
                .collect(toImmutableList());
        if (!changed.isEmpty()) {
            var causes = causes(indicator, sides);
            changed.forEach(key -> cases.computeIfAbsent(key, any -> ImmutableList.builder())
                    .add(new CaseChange(of(before, key), of(after, key), causes)));
        }
    }

    private static Counts of(Map<FigureKey, Counts> counted, FigureKey key) {
        return counted.getOrDefault(key, Counts.NONE);
    }

    /**
     * The news that decided, at either time, how a person is counted. Where none of them did, all news of the person; where
     * there is none, what sources were declared complete meanwhile; otherwise nothing but time has passed.
     */
    private ImmutableList<Cause> causes(Indicator indicator, Sides sides) {
        var deciding = Sets.union(
                deciding(indicator, sides.before(), earlier.dataDate()),
                deciding(indicator, sides.after(), later.dataDate()));
        var decisive = sides.news().stream()
                .filter(entry -> deciding.contains(entry.message())
                        || entry.replaces().filter(deciding::contains).isPresent())
                .collect(toImmutableList());
        var told = (decisive.isEmpty() ? sides.news() : decisive)
                .stream().map(Cause::of).collect(toImmutableList());
        return told.isEmpty() && sides.isTouched() ? statements : told;
    }

    private static ImmutableSet<MessageKey> deciding(
            Indicator indicator, Collection<History> histories, LocalDate dataDate) {
        return Recount.courses(histories)
                .map(course -> indicator.explain(course, dataDate))
                .flatMap(explained -> Stream.of(explained.included(), explained.met()))
                .flatMap(verdict -> verdict.because().stream())
                .map(ref -> ref.message())
                .collect(toImmutableSet());
    }
}
