package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultimap;
import java.util.Collection;
import org.sarcomaregistry.domain.report.Entry;

/**
 * Folds a person's entries into courses. Pure, and indifferent to the order of the entries: any permutation gives the
 * same history.
 */
public final class Courses {

    private Courses() {}

    /**
     * {@return the history that a person's entries amount to}
     *
     * @param person the person and every identity that the entries stand under
     * @param entries all entries of the person that are known on the day in question; those of other days are the
     *     caller's to leave out
     * @param silence what the silence of the sources of evidence means
     */
    public static History fold(Person person, Collection<Entry> entries, Silence silence) {
        var rulings = Rulings.of(Effective.of(entries));
        var standing = rulings.told();
        var tumours = Tumours.of(standing);
        var attachment = new Attachment(tumours);
        var attached = ImmutableListMultimap.<TumourKey, Entry>builder();
        var loose = ImmutableList.<Entry>builder();
        for (Entry entry : standing) {
            attachment.of(entry).ifPresentOrElse(key -> attached.put(key, entry), () -> loose.add(entry));
        }
        var fate = Fates.of(standing, rulings);
        var courses = courses(person, new Attached(attached.build(), rulings), fate, silence);
        var first = FirstOfYear.of(courses, loose.build());
        var ranked = courses.stream()
                .map(course -> course.withFirstOfYear(first.of(course)))
                .collect(toImmutableList());
        var queries = new Queries(tumours, standing, fate).of(ranked, loose.build());
        return new History(person, ranked, fate, unsettled(queries, rulings), rulings.holding());
    }

    private static ImmutableList<CourseQuery> unsettled(ImmutableList<CourseQuery> queries, Rulings rulings) {
        return queries.stream().filter(query -> !rulings.settles(query)).collect(toImmutableList());
    }

    /** The entries of each tumour, and what was decided of them. */
    private record Attached(ImmutableMultimap<TumourKey, Entry> entries, Rulings rulings) {}

    private static ImmutableList<Course> courses(Person person, Attached attached, Fate fate, Silence silence) {
        return attached.entries().asMap().entrySet().stream()
                .map(one ->
                        new CourseFold(person, one.getKey(), one.getValue(), attached.rulings()).course(fate, silence))
                .sorted(comparing(Course::diagnosedOn).thenComparing(Course::key))
                .collect(toImmutableList());
    }
}
