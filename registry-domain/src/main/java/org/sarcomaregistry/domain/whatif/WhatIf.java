package org.sarcomaregistry.domain.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Truth;

/**
 * The same courses counted by two definitions of one indicator.
 *
 * @param figures those that differ, by place and year
 * @param courses those that are counted otherwise, in the order of the cohort
 */
public record WhatIf(ImmutableList<Moved> figures, ImmutableList<Course> courses) {

    /**
     * {@return what becomes of the courses}
     *
     * @param before the definition as it is
     * @param after the changed one, of the same id
     * @param cohort courses and data date
     * @throws IllegalArgumentException if these are two indicators
     */
    public static WhatIf of(Indicator before, Indicator after, Cohort cohort) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("a definition is compared with another of the same indicator");
        }
        var was = new Side(before, cohort);
        var is = new Side(after, cohort);
        var moved = IntStream.range(0, cohort.courses().size())
                .filter(course -> !was.of(course).equals(is.of(course)))
                .boxed()
                .collect(toImmutableList());
        var courses = new HashMap<FigureKey, Long>();
        moved.forEach(
                course -> differing(was.of(course), is.of(course)).forEach(key -> courses.merge(key, 1L, Long::sum)));
        return new WhatIf(
                figures(was, is, courses),
                moved.stream().map(cohort.courses()::get).collect(toImmutableList()));
    }

    /** A cohort counted by one definition. */
    private static final class Side {

        private final Indicator indicator;
        private final Cohort cohort;
        private final Figures figures;
        private final IntFunction<Truth> included;
        private final IntFunction<Truth> met;

        Side(Indicator indicator, Cohort cohort) {
            this.indicator = indicator;
            this.cohort = cohort;
            figures = Evaluation.of(List.of(indicator), cohort);
            included = cohort.answers(indicator.population());
            met = Change.numerator(indicator).map(cohort::answers).orElse(course -> Truth.UNKNOWN);
        }

        /** What a course counts, in each figure that there is. */
        ImmutableMap<FigureKey, Counts> of(int course) {
            var counts = Counts.of(new Contribution(included.apply(course), met.apply(course)));
            return counts.equals(Counts.NONE)
                    ? ImmutableMap.of()
                    : indicator
                            .placing()
                            .figures(indicator.id(), cohort.courses().get(course))
                            .stream()
                            .filter(figures.counts()::containsKey)
                            .collect(toImmutableMap(key -> key, key -> counts));
        }

        ImmutableSet<FigureKey> keys() {
            return figures.counts().keySet();
        }

        Figure figure(FigureKey key) {
            return Figure.of(indicator, key, figures.of(key));
        }
    }

    private static ImmutableList<FigureKey> differing(Map<FigureKey, Counts> one, Map<FigureKey, Counts> other) {
        return Sets.union(one.keySet(), other.keySet()).stream()
                .filter(key -> !Optional.ofNullable(one.get(key)).equals(Optional.ofNullable(other.get(key))))
                .collect(toImmutableList());
    }

    private static ImmutableList<Moved> figures(Side was, Side is, Map<FigureKey, Long> courses) {
        return ImmutableSortedSet.copyOf(Sets.union(was.keys(), is.keys())).stream()
                .map(key -> new Moved(
                        was.figure(key),
                        is.figure(key),
                        Optional.ofNullable(courses.get(key)).orElse(0L)))
                .filter(moved -> !moved.before().equals(moved.after()))
                .collect(toImmutableList());
    }
}
