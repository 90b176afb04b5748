package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * How often patients of a group are seen after treatment.
 *
 * @param group empty for all groups
 * @param grade low or high; empty for every grade, also an unknown one
 * @param from first day on which it is chosen for a treatment that ends then
 * @param until last such day; empty while it is in force
 * @param intervals by year, without gap or overlap from year 1
 */
public record FollowUpSchedule(
        String id,
        Text name,
        Optional<TumourGroup> group,
        Optional<Grade> grade,
        LocalDate from,
        Optional<LocalDate> until,
        Knowledge knowledge,
        ImmutableList<VisitInterval> intervals) {

    /**
     * Refuses intervals with a gap between their years, and a schedule without any.
     *
     * @param id as in the table
     * @param name for people
     * @param group empty for all groups
     * @param grade low or high; empty for every grade, also an unknown one
     * @param from first day on which it is chosen for a treatment that ends then
     * @param until last such day; empty while it is in force
     * @param knowledge how we know it
     * @param intervals by year, without gap or overlap from year 1
     */
    public FollowUpSchedule {
        int year = 0;
        for (var interval : intervals) {
            if (interval.fromYear() != year + 1) {
                throw new IllegalArgumentException(id + " does not go on from year " + year);
            }
            year = interval.toYear();
        }
        if (year == 0) {
            throw new IllegalArgumentException(id + " has no visits");
        }
    }

    boolean fits(TumourGroup itsGroup, Optional<Grade> itsGrade, LocalDate day) {
        return group.filter(g -> g != itsGroup).isEmpty()
                && (grade.isEmpty() || grade.equals(itsGrade))
                && !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty();
    }
}
