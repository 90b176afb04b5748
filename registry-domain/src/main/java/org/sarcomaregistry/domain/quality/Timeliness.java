package org.sarcomaregistry.domain.quality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.sarcomaregistry.domain.course.Happened;
import org.sarcomaregistry.domain.course.TimeLimit;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Report.ReportCases;
import org.sarcomaregistry.domain.statistics.DayCounts;
import org.sarcomaregistry.domain.statistics.Tally;

/**
 * How soon reports came after what they tell.
 *
 * @param days from the event to the day on which the registry first learnt of it, of reports that tell the day of the event
 * @param onTime those of them that came within two months
 * @param imprecise reports that know the event to the month or year only, which have no number of days
 */
public record Timeliness(DayCounts days, long onTime, long imprecise) {

    /** No reports. */
    public static final Timeliness NONE = new Timeliness(DayCounts.NONE, 0, 0);

    private static final ReportCases<Boolean> PRECISE = new ReportCases<>(
            workUp -> workUp.diagnosis().date().isExact(),
            surgery -> true,
            radiotherapy -> true,
            systemic -> true,
            followUp -> true);

    /**
     * Refuses more reports on time than there are.
     *
     * @param days from the event to the day on which the registry first learnt of it
     * @param onTime those of them that came within two months
     * @param imprecise reports that know the event to the month or year only
     */
    public Timeliness {
        if (onTime < 0 || onTime > days.total() || imprecise < 0) {
            throw new IllegalArgumentException(onTime + " on time of " + days.total());
        }
    }

    /**
     * {@return how soon these came} A report can't be received before its event, so no number of days is negative.
     *
     * @param reports of any forms
     */
    public static Timeliness of(Collection<Delivered> reports) {
        var precise = reports.stream().filter(one -> isPrecise(one.report())).collect(toImmutableList());
        return new Timeliness(
                DayCounts.of(days(precise)),
                precise.stream()
                        .filter(one -> TimeLimit.isKept(one.report(), one.firstLearntOn()))
                        .count(),
                (long) reports.size() - precise.size());
    }

    private static ImmutableList<Integer> days(ImmutableList<Delivered> reports) {
        return reports.stream()
                .map(one -> (int) ChronoUnit.DAYS.between(Happened.on(one.report()), one.firstLearntOn()))
                .collect(toImmutableList());
    }

    private static boolean isPrecise(Report report) {
        return report.foldReport(PRECISE);
    }

    /**
     * {@return both together}
     *
     * @param other of other reports
     */
    public Timeliness plus(Timeliness other) {
        return new Timeliness(days.plus(other.days), onTime + other.onTime, imprecise + other.imprecise);
    }

    /** {@return those on time among those whose event has a day} */
    public Tally share() {
        return new Tally(onTime, days.total());
    }
}
