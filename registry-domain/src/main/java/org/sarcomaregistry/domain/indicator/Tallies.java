package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcomaregistry.domain.course.Course;

/**
 * Figures that follow courses as they change. Every figure is a sum over courses, so that one course is taken out and put
 * back without looking at any other.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Tallies {

    private final ImmutableList<Indicator> indicators;
    private final LocalDate dataDate;
    private final SortedMap<FigureKey, Counts> counts;
    private final ImmutableMap<YearOf, TreeMap<Integer, Integer>> years;

    private Tallies(ImmutableList<Indicator> indicators, LocalDate dataDate, SortedMap<FigureKey, Counts> counts) {
        this.indicators = indicators;
        this.dataDate = dataDate;
        this.counts = counts;
        this.years = Arrays.stream(YearOf.values()).collect(toImmutableMap(year -> year, year -> new TreeMap<>()));
    }

    /**
     * {@return the tallies of some courses}
     *
     * @param indicators that are followed; one without a definition has no tally
     * @param courses as known on the data date
     * @param dataDate on which all answers are, also those about courses that come later
     */
    public static Tallies of(List<Indicator> indicators, Collection<Course> courses, LocalDate dataDate) {
        var counted = indicators.stream().filter(Indicator::isDefined).collect(toImmutableList());
        var tallies =
                new Tallies(counted, dataDate, Evaluation.withPartialPools(counted, Cohort.of(courses, dataDate)));
        courses.forEach(course -> tallies.occur(course, 1));
        return tallies;
    }

    /**
     * Takes courses out and puts others in.
     *
     * @param before courses that are in, as they were when they were put in
     * @param after what stands in their place
     * @throws IllegalArgumentException if a course is taken out that was never put in and is missed somewhere
     */
    public void replace(Collection<Course> before, Collection<Course> after) {
        before.forEach(course -> add(course, -1));
        after.forEach(course -> add(course, 1));
    }

    private void add(Course course, int times) {
        occur(course, times);
        for (var indicator : indicators) {
            var contribution = Counts.of(indicator.contribution(course, dataDate));
            if (!contribution.equals(Counts.NONE)) {
                add(indicator, course, contribution, times);
            }
        }
    }

    private void occur(Course course, int times) {
        years.forEach((yearOf, occurring) -> yearOf.day(course)
                .ifPresent(day -> occurring.merge(
                        day.getYear(), times, (there, more) -> there + more == 0 ? null : there + more)));
    }

    private void add(Indicator indicator, Course course, Counts contribution, int times) {
        var placing = indicator.placing();
        var day = placing.year().day(course);
        if (day.isEmpty()) {
            return;
        }
        int year = day.get().getYear();
        var place = Optional.of(placing.attribution().of(course));
        while (place.isPresent()) {
            if (placing.perHospital() || place.get().isWide()) {
                for (int pooled = year; pooled < year + placing.pooledYears(); pooled++) {
                    add(new FigureKey(indicator.id(), place.get(), pooled), contribution, times);
                }
            }
            place = Scopes.NORWAY.parent(place.get());
        }
    }

    private void add(FigureKey key, Counts contribution, int times) {
        var there = counts.getOrDefault(key, Counts.NONE);
        var now = times < 0 ? there.minus(contribution) : there.plus(contribution);
        if (now.population() == 0) {
            counts.remove(key);
        } else {
            counts.put(key, now);
        }
    }

    /** {@return the figures as they stand: those that counting all courses at once would give} */
    public Figures figures() {
        var pooled = indicators.stream()
                .filter(indicator -> indicator.placing().pooledYears() > 1)
                .collect(toImmutableMap(Indicator::id, Indicator::placing));
        var whole = new TreeMap<>(counts);
        whole.keySet()
                .removeIf(key -> Optional.ofNullable(pooled.get(key.indicator()))
                        .filter(placing -> !isWhole(placing, key.year()))
                        .isPresent());
        return new Figures(ImmutableSortedMap.copyOfSorted(whole));
    }

    /** Whether all years of a pool lie within those that occur. */
    private boolean isWhole(Placing placing, int year) {
        var occurring = Optional.ofNullable(years.get(placing.year())).orElseThrow();
        return !occurring.isEmpty()
                && year <= occurring.lastKey()
                && year - placing.pooledYears() + 1 >= occurring.firstKey();
    }
}
