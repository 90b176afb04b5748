package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
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
        var queries = new ArrayList<CourseQuery>();
        queries.addAll(TumourQueries.of(tumours, courses));
        loose.stream().filter(Queries::needsTumour).map(Queries::ambiguous).forEach(queries::add);
        queries.addAll(EventQueries.of(courses, standing, fate));
        deaths().ifPresent(queries::add);
        return ImmutableList.sortedCopyOf(
                comparingLong(query -> query.about().get(0).position()), queries);
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

    private Optional<CourseQuery> deaths() {
        var told = fate.death().map(Told::tellers).orElse(ImmutableList.of());
        if (told.size() < 2) {
            return Optional.empty();
        }
        long days = standing.stream()
                .filter(entry -> told.contains(entry.ref()))
                .map(entry -> ((Evidence) entry.content()).on())
                .distinct()
                .count();
        return days < 2 ? Optional.empty() : Optional.of(Doubt.DEATH_DATES.about(told));
    }
}
