package org.sarcomaregistry.domain.course;

import java.time.LocalDate;
import org.sarcomaregistry.domain.report.Report;

/** By when a clinical report must have arrived (meldefrist): two months after the event, by the regulation of 2001. */
public final class TimeLimit {

    private static final int MONTHS = 2;

    private TimeLimit() {}

    /**
     * {@return the last day on which a report is in time}
     *
     * @param happenedOn the day of the event; of a month with more days than the one two months later, that month's last
     */
    public static LocalDate after(LocalDate happenedOn) {
        return happenedOn.plusMonths(MONTHS);
    }

    /**
     * {@return whether a report arrived in time, by the day of the event that it tells itself}
     *
     * @param report as it was accepted
     * @param learntOn the day on which the registry learnt it
     */
    public static boolean isKept(Report report, LocalDate learntOn) {
        return !learntOn.isAfter(after(Happened.on(report)));
    }
}
