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
        var standing = Effective.of(entries);
        var tumours = Tumours.of(standing);
        var attachment = new Attachment(tumours);
        var attached = ImmutableListMultimap.<TumourKey, Entry>builder();
        var loose = ImmutableList.<Entry>builder();
        for (Entry entry : standing) {
            attachment.of(entry).ifPresentOrElse(key -> attached.put(key, entry), () -> loose.add(entry));
        }
        var fate = Fates.of(standing);
        var courses = courses(person, attached.build(), fate, silence);
        var first = FirstOfYear.of(courses, loose.build());
        var ranked = courses.stream()
                .map(course -> course.withFirstOfYear(first.of(course)))
                .collect(toImmutableList());
        return new History(person, ranked, new Queries(tumours, standing, fate).of(ranked, loose.build()));
    }

    private static ImmutableList<Course> courses(
            Person person, ImmutableMultimap<TumourKey, Entry> attached, Fate fate, Silence silence) {
        return attached.asMap().entrySet().stream()
                .map(one -> new CourseFold(person, one.getKey(), one.getValue()).course(fate, silence))
                .sorted(comparing(Course::diagnosedOn).thenComparing(Course::key))
                .collect(toImmutableList());
    }
}
