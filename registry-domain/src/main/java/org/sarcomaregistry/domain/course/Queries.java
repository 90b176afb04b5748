package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Finds what a registrar must settle in a person's entries.
 *
 * @param standing the entries that count
 * @param fate what they tell of the person
 */
record Queries(Tumours tumours, Collection<Entry> standing, Fate fate) {

    /** The queries about some courses, beside which some entries stand loose. */
    ImmutableList<CourseQuery> of(Collection<Course> courses, Collection<Entry> loose) {
        return Streams.concat(
                        TumourQueries.of(tumours, courses),
                        loose.stream().filter(Queries::needsTumour).map(Queries::ambiguous),
                        EventQueries.of(courses, standing, fate),
                        deaths())
                .sorted(comparingLong(query -> query.about().get(0).position()))
                .collect(toImmutableList());
    }

    /** Registers speak of the person; procedures for other diseases are none of the registry's business. */
    private static boolean needsTumour(Entry entry) {
        var kind = entry.content().kind();
        return kind != FormKind.POPULATION_REGISTER
                && kind != FormKind.CAUSE_OF_DEATH
                && kind != FormKind.PROCEDURE
                && kind != FormKind.COMPLETENESS;
    }

    private static CourseQuery ambiguous(Entry entry) {
        return Doubt.TUMOUR_AMBIGUOUS.about(ImmutableList.of(entry.ref()));
    }

    private Stream<CourseQuery> deaths() {
        var told = fate.deathTold();
        var days = standing.stream()
                .filter(entry -> told.contains(entry.ref()))
                .map(entry -> ((Evidence) entry.content()).on())
                .distinct()
                .sorted(LocalDate::compareTo)
                .toList();
        return days.size() < 2 ? Stream.empty() : Stream.of(Doubt.DEATH_DATES.about(told));
    }
}
