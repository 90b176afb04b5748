package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** New cases of sarcoma by assessing unit, year of diagnosis and reporting group. Counts add up the tree of places. */
public final class CaseCounts {

    private CaseCounts() {}

    /** Names a count. */
    public record CaseKey(Scope scope, int year, TumourGroup group) implements Comparable<CaseKey> {

        private static final Comparator<CaseKey> ORDER = Comparator.comparing(CaseKey::scope)
                .thenComparing(CaseKey::year)
                .thenComparing(CaseKey::group);

        @Override
        public int compareTo(CaseKey other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * {@return the counts of a cohort; a count of nobody is not there}
     *
     * @param cohort courses and data date
     */
    public static ImmutableSortedMap<CaseKey, Integer> of(Cohort cohort) {
        var counts = new TreeMap<CaseKey, Integer>();
        cohort.courses().stream()
                .filter(course -> course.tumour().isSarcoma())
                .forEach(course -> count(course, counts));
        return ImmutableSortedMap.copyOf(counts, Comparator.naturalOrder());
    }

    private static void count(Course course, Map<CaseKey, Integer> counts) {
        var scope = Optional.of(Attribution.ASSESSING.of(course));
        while (scope.isPresent()) {
            var key = new CaseKey(
                    scope.get(), course.diagnosedOn().getYear(), course.tumour().group());
            counts.merge(key, 1, Integer::sum);
            scope = Scopes.NORWAY.parent(scope.get());
        }
    }
}
