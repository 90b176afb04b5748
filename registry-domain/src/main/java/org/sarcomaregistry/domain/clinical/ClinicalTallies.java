package org.sarcomaregistry.domain.clinical;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.pathway.PatientPathway;
import org.sarcomaregistry.domain.statistics.DayCounts;

/**
 * Clinical tables that follow courses as they change: one course is taken out and put back without looking at any other.
 * Sarcomas count, in the year of diagnosis; other tumours don't.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class ClinicalTallies {

    private final Map<Leaf, TreeMap<ClinicalCell, Long>> counts = new HashMap<>();
    private final Map<Leaf, EnumMap<PathwayInterval, TreeMap<Integer, Long>>> waits = new HashMap<>();

    /** The smallest place that a course counts for. */
    private record Leaf(Placed by, Scope place, int year) {}

    private ClinicalTallies() {}

    /**
     * {@return the tallies of some courses}
     *
     * @param courses of any people, each once
     */
    public static ClinicalTallies of(Collection<Course> courses) {
        var tallies = new ClinicalTallies();
        courses.forEach(course -> tallies.add(course, 1));
        return tallies;
    }

    /**
     * Takes courses out and puts others in.
     *
     * @param before courses that are in, as they were when they were put in
     * @param after what stands in their place
     */
    public void replace(Collection<Course> before, Collection<Course> after) {
        before.forEach(course -> add(course, -1));
        after.forEach(course -> add(course, 1));
    }

    private void add(Course course, int times) {
        if (course.tumour().isSarcoma()) {
            for (var by : Placed.values()) {
                for (var table : ClinicalTable.values()) {
                    addTable(course, table, by, times);
                }
                addWaits(course, by, times);
            }
        }
    }

    private void addTable(Course course, ClinicalTable table, Placed by, int times) {
        var categories = table.categories(course);
        if (categories.isEmpty()) {
            return;
        }
        var cells = counts.computeIfAbsent(leaf(course, table.attribution(), by), key -> new TreeMap<>());
        var group = course.tumour().group();
        add(cells, new ClinicalCell(table, group, Category.ALL), times);
        categories.forEach(category -> add(cells, new ClinicalCell(table, group, category), times));
    }

    private void addWaits(Course course, Placed by, int times) {
        var leaf = leaf(course, Attribution.ASSESSING, by);
        for (var time : PatientPathway.of(course, course.diagnosedOn()).times()) {
            time.days()
                    .filter(days -> days >= 0)
                    .ifPresent(days -> add(
                            waits.computeIfAbsent(leaf, key -> new EnumMap<>(PathwayInterval.class))
                                    .computeIfAbsent(time.interval(), interval -> new TreeMap<>()),
                            days.intValue(),
                            times));
        }
    }

    private static Leaf leaf(Course course, Attribution treating, Placed by) {
        return new Leaf(
                by, by.instead(treating).of(course), course.diagnosedOn().getYear());
    }

    private static <K> void add(Map<K, Long> sums, K key, long times) {
        sums.merge(key, times, (there, more) -> there + more == 0 ? null : there + more);
    }

    /**
     * {@return the figures of a place}
     *
     * @param by what courses count for it by; by residence only regions and the nation have any
     * @param place with all its parts
     * @param year of diagnosis
     */
    public ClinicalFigures of(Placed by, Scope place, int year) {
        return Scopes.NORWAY.all().stream()
                .filter(scope -> Scopes.NORWAY.isWithin(scope, place))
                .map(scope -> figures(new Leaf(by, scope, year)))
                .reduce(ClinicalFigures.NONE, ClinicalFigures::plus);
    }

    private ClinicalFigures figures(Leaf leaf) {
        var days = new EnumMap<PathwayInterval, DayCounts>(PathwayInterval.class);
        Optional.ofNullable(waits.get(leaf))
                .ifPresent(times -> times.forEach((interval, taken) -> {
                    if (!taken.isEmpty()) {
                        days.put(interval, DayCounts.of(taken));
                    }
                }));
        return ClinicalFigures.of(
                Optional.<Map<ClinicalCell, Long>>ofNullable(counts.get(leaf)).orElse(Map.of()), days);
    }
}
