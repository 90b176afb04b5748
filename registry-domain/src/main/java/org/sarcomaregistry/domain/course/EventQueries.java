package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Surgery;

/** Finds events that can hardly all have happened as they are told. */
final class EventQueries {

    private static final int NEAR_DAYS = 7;

    /** Of the living; specimens may be taken, and registers written, after death. */
    private static final ImmutableSet<FormKind> OF_THE_LIVING = ImmutableSet.of(
            FormKind.SURGERY,
            FormKind.RADIOTHERAPY,
            FormKind.SYSTEMIC_THERAPY,
            FormKind.FOLLOW_UP,
            FormKind.PROCEDURE,
            FormKind.RADIOTHERAPY_RECORD,
            FormKind.DRUG_RECORD);

    private EventQueries() {}

    static Stream<CourseQuery> of(Collection<Course> courses, Collection<Entry> standing, Fate fate) {
        return Streams.concat(
                courses.stream().flatMap(EventQueries::near),
                courses.stream().flatMap(course -> differing(course, standing)),
                afterDeath(standing, fate));
    }

    /** Two operations of one tumour within a week may be one operation told twice with different days or units. */
    private static Stream<CourseQuery> near(Course course) {
        List<Operated> reported = course.events().operations().stream()
                .filter(o -> o.report().isPresent())
                .toList();
        return Streams.zip(reported.stream(), reported.stream().skip(1), EventQueries::pair)
                .flatMap(s -> s);
    }

    private static Stream<CourseQuery> pair(Operated one, Operated next) {
        if (ChronoUnit.DAYS.between(one.on(), next.on()) > NEAR_DAYS) {
            return Stream.empty();
        }
        var refs = Stream.of(one, next)
                .flatMap(o -> o.report().orElseThrow().by().stream())
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
        return Stream.of(Doubt.EVENT_NEAR.about(refs));
    }

    /** Several reports of one operation, of which the last one decides, tell different residual tumour. */
    private static Stream<CourseQuery> differing(Course course, Collection<Entry> standing) {
        return course.events().operations().stream()
                .flatMap(operated -> operated.report().stream())
                .filter(report -> report.by().size() > 1 && residuals(report.by(), standing) > 1)
                .map(report -> Doubt.EVENT_DIFFERS.about(report.by().stream()
                        .sorted(comparingLong(EntryRef::position))
                        .collect(toImmutableList())));
    }

    private static long residuals(ImmutableList<EntryRef> by, Collection<Entry> standing) {
        return standing.stream()
                .filter(entry -> by.contains(entry.ref()))
                .map(entry -> ((Surgery) entry.content()).resection().residual())
                .distinct()
                .count();
    }

    private static Stream<CourseQuery> afterDeath(Collection<Entry> standing, Fate fate) {
        return fate.diedOn().stream()
                .flatMap(day -> standing.stream()
                        .filter(entry -> isOfTheLiving(entry)
                                && Happened.on(entry.content()).isAfter(day))
                        .map(entry -> Doubt.AFTER_DEATH.about(ImmutableList.of(entry.ref()))));
    }

    private static boolean isOfTheLiving(Entry entry) {
        return OF_THE_LIVING.contains(entry.content().kind());
    }
}
