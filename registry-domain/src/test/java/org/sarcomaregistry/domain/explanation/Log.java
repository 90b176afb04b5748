package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;

/** The entries of one person that stand, and what some of them would amount to. */
record Log(ImmutableList<Entry> standing) {

    static Log of(List<Entry> entries) {
        return new Log(Effective.of(entries));
    }

    ImmutableList<Course> courses() {
        return courses(standing);
    }

    Course course() {
        return courses().get(0);
    }

    ImmutableSet<EntryRef> refs() {
        return standing.stream().map(Entry::ref).collect(toImmutableSet());
    }

    /** The course that these entries make by themselves; empty if they make none, or several. */
    Optional<Course> only(Set<EntryRef> refs) {
        return course(entry -> refs.contains(entry.ref()));
    }

    Optional<Course> without(Set<EntryRef> refs) {
        return course(entry -> !refs.contains(entry.ref()));
    }

    private Optional<Course> course(Predicate<Entry> condition) {
        var courses = courses(standing.stream().filter(condition).toList());
        return courses.size() == 1 ? Optional.of(courses.get(0)) : Optional.empty();
    }

    private static ImmutableList<Course> courses(List<Entry> entries) {
        return Entries.entries().history(entries).courses();
    }
}
