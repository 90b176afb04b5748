package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Surgery;

/** Finds events that can hardly all have happened as they are told. */
final class EventQueries {

    private static final int NEAR_DAYS = 7;

    /** Of the living; specimens may be taken, and registers written, after death. */
    private static final ImmutableSet<FormKind> OF_THE_LIVING = Sets.immutableEnumSet(
            FormKind.SURGERY,
            FormKind.RADIOTHERAPY,
            FormKind.SYSTEMIC_THERAPY,
            FormKind.FOLLOW_UP,
            FormKind.PROCEDURE,
            FormKind.RADIOTHERAPY_RECORD,
            FormKind.DRUG_RECORD);

    private EventQueries() {}

    static List<CourseQuery> of(Collection<Course> courses, Collection<Entry> standing, Fate fate) {
        var queries = new ArrayList<CourseQuery>();
        for (var course : courses) {
            var reports = reports(course);
            for (int i = 1; i < reports.size(); i++) {
                near(reports.get(i - 1), reports.get(i)).ifPresent(queries::add);
            }
            reports.forEach(report -> differing(report, standing).ifPresent(queries::add));
        }
        fate.diedOn().ifPresent(day -> queries.addAll(afterDeath(standing, day)));
        return queries;
    }

    private static List<Told<Surgery>> reports(Course course) {
        var reports = new ArrayList<Told<Surgery>>();
        course.events().operations().forEach(operated -> operated.report().ifPresent(reports::add));
        return reports;
    }

    /** Two operations of one tumour within a week may be one operation told twice with different days or units. */
    private static Optional<CourseQuery> near(Told<Surgery> one, Told<Surgery> next) {
        long days = ChronoUnit.DAYS.between(
                one.content().operationDate(), next.content().operationDate());
        return days > NEAR_DAYS
                ? Optional.empty()
                : Optional.of(Doubt.EVENT_NEAR.about(byPosition(Iterables.concat(one.tellers(), next.tellers()))));
    }

    /** Several reports of one operation, of which the last one decides, tell different residual tumour. */
    private static Optional<CourseQuery> differing(Told<Surgery> report, Collection<Entry> standing) {
        return report.by().size() > 1 && residuals(report.tellers(), standing) > 1
                ? Optional.of(Doubt.EVENT_DIFFERS.about(byPosition(report.tellers())))
                : Optional.empty();
    }

    private static ImmutableList<EntryRef> byPosition(Iterable<EntryRef> refs) {
        return ImmutableList.sortedCopyOf(comparingLong(EntryRef::position), refs);
    }

    private static long residuals(ImmutableList<EntryRef> by, Collection<Entry> standing) {
        return standing.stream()
                .filter(entry -> by.contains(entry.ref()))
                .map(entry -> ((Surgery) entry.content()).resection().residual())
                .distinct()
                .count();
    }

    private static List<CourseQuery> afterDeath(Collection<Entry> standing, LocalDate day) {
        var queries = new ArrayList<CourseQuery>();
        for (var entry : standing) {
            if (OF_THE_LIVING.contains(entry.content().kind())
                    && Happened.on(entry.content()).isAfter(day)) {
                queries.add(Doubt.AFTER_DEATH.about(ImmutableList.of(entry.ref())));
            }
        }
        return queries;
    }
}
