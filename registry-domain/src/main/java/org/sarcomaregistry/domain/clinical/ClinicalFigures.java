package org.sarcomaregistry.domain.clinical;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.statistics.DayCounts;

/**
 * What was done for the sarcomas of a place and a year. Adds.
 *
 * @param counts of courses; what nobody has is not there
 * @param waits days of each part of the pathway, of those courses of which both ends are known
 */
public record ClinicalFigures(
        ImmutableSortedMap<ClinicalCell, Long> counts, ImmutableSortedMap<PathwayInterval, DayCounts> waits) {

    /** Nothing. */
    public static final ClinicalFigures NONE = new ClinicalFigures(ImmutableSortedMap.of(), ImmutableSortedMap.of());

    /**
     * Refuses counts of nobody, and more courses in a category than in the table.
     *
     * @param counts of courses; what nobody has is not there
     * @param waits days of each part of the pathway
     */
    public ClinicalFigures {
        counts.forEach((cell, count) -> {
            var all = new ClinicalCell(cell.table(), cell.group(), Category.ALL);
            if (count < 1 || count > counts.getOrDefault(all, 0L)) {
                throw new IllegalArgumentException(count + " of " + counts.get(all) + " in " + cell.table());
            }
        });
    }

    static ClinicalFigures of(Map<ClinicalCell, Long> counts, Map<PathwayInterval, DayCounts> waits) {
        return new ClinicalFigures(
                ImmutableSortedMap.copyOf(counts, naturalOrder()), ImmutableSortedMap.copyOf(waits, naturalOrder()));
    }

    /**
     * {@return both together}
     *
     * @param other of other courses
     */
    public ClinicalFigures plus(ClinicalFigures other) {
        var sums = new TreeMap<>(counts);
        other.counts.forEach((cell, count) -> sums.merge(cell, count, Long::sum));
        var days = new TreeMap<>(waits);
        other.waits.forEach((interval, more) -> days.merge(interval, more, DayCounts::plus));
        return of(sums, days);
    }
}
