package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.text.Text;

/** Lays the visits of a schedule over the calendar, each with the days that are nearer to it than to its neighbours. */
record Visits(FollowUpSchedule schedule, LocalDate treated, LocalDate dataDate) {

    private static final int LATE_MONTHS = 6;

    private record Due(LocalDate on, Text examinations) {}

    private record Window(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    ImmutableList<DueVisit> of(Collection<Told<FollowUp>> reports) {
        var dues = schedule.intervals().stream()
                .flatMap(interval -> interval.dueMonths().stream()
                        .map(months -> new Due(treated.plusMonths(months), interval.examinations())))
                .collect(toImmutableList());
        var visits = ImmutableList.<DueVisit>builder();
        var first = treated.plusDays(1);
        for (int at = 0; at < dues.size(); at++) {
            var due = dues.get(at);
            var last = at + 1 < dues.size() ? between(due.on(), dues.get(at + 1).on()) : end(due.on());
            visits.add(visit(at + 1, due, new Window(first, last), reports));
            first = last.plusDays(1);
        }
        return visits.build();
    }

    private static LocalDate between(LocalDate due, LocalDate next) {
        return due.plusDays(ChronoUnit.DAYS.between(due, next) / 2);
    }

    /** The last visit may come half a year late, or at any time while the schedule lasts. */
    private LocalDate end(LocalDate due) {
        int years = schedule.intervals().get(schedule.intervals().size() - 1).toYear();
        var over = treated.plusYears(years);
        return over.isAfter(due.plusMonths(LATE_MONTHS)) ? over : due.plusMonths(LATE_MONTHS);
    }

    private DueVisit visit(int number, Due due, Window window, Collection<Told<FollowUp>> reports) {
        ImmutableList<EntryRef> by = reports.stream()
                .filter(told -> window.holds(told.content().examinedOn()))
                .flatMap(told -> told.by().stream())
                .collect(toImmutableList());
        return new DueVisit(number, due.on(), window.first(), window.last(), due.examinations(), state(window, by), by);
    }

    private VisitState state(Window window, ImmutableList<EntryRef> by) {
        if (!by.isEmpty()) {
            return VisitState.REPORTED;
        }
        if (dataDate.isBefore(window.first())) {
            return VisitState.AHEAD;
        }
        return dataDate.isAfter(window.last()) ? VisitState.NOT_REPORTED : VisitState.OPEN;
    }
}
