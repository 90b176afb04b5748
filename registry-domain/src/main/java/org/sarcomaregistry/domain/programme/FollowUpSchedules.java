package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.PartialDate;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** The schedules of follow-up; the first that fits a tumour on a day is its schedule. */
public final class FollowUpSchedules {

    private static final String ANY = "any";

    private final ImmutableList<FollowUpSchedule> schedules;

    private FollowUpSchedules(Table scheduleTable, Table visits) {
        scheduleTable
                .withColumns(
                        "id", "tumour_group", "grade", "valid_from", "valid_until", "knowledge", "name_en", "name_nb")
                .unique("id");
        visits.withColumns(
                        "schedule",
                        "from_year",
                        "to_year",
                        "least_months",
                        "most_months",
                        "examinations_en",
                        "examinations_nb")
                .references(
                        "schedule",
                        scheduleTable.rows().stream().map(row -> row.text("id")).toList());
        schedules =
                scheduleTable.rows().stream().map(row -> schedule(row, visits)).collect(toImmutableList());
    }

    /** {@return the five schedules that we found} */
    public static FollowUpSchedules norwegian() {
        return Norwegian.SCHEDULES;
    }

    /**
     * {@return schedules from tables of the same shape as the shipped ones}
     *
     * @param schedules table of schedules
     * @param visits table of intervals between visits
     * @throws BrokenTable if a schedule is repeated, unknown or has a year without an interval
     */
    public static FollowUpSchedules of(Table schedules, Table visits) {
        return new FollowUpSchedules(schedules, visits);
    }

    /** {@return all schedules, in the order in which they are tried} */
    public ImmutableList<FollowUpSchedule> all() {
        return schedules;
    }

    /**
     * {@return the schedule of a tumour}
     *
     * @param group reporting group of the tumour
     * @param grade low or high; empty when it isn't known
     * @param treated last day of treatment
     */
    public Optional<FollowUpSchedule> of(TumourGroup group, Optional<Grade> grade, LocalDate treated) {
        return schedules.stream()
                .filter(schedule -> schedule.fits(group, grade, treated))
                .findFirst();
    }

    private static FollowUpSchedule schedule(Row row, Table visits) {
        try {
            return new FollowUpSchedule(
                    row.text("id"),
                    Text.of(row.text("name_nb"), row.text("name_en")),
                    open(row, "tumour_group").map(column -> row.code(TumourGroup.class, column)),
                    open(row, "grade").map(column -> row.code(Grade.class, column)),
                    row.parsed("valid_from", FollowUpSchedules::day),
                    row.parsedIfPresent("valid_until", FollowUpSchedules::day),
                    row.code(Knowledge.class, "knowledge"),
                    visits.rows().stream()
                            .filter(visit -> visit.text("schedule").equals(row.text("id")))
                            .map(VisitInterval::of)
                            .collect(toImmutableList()));
        } catch (IllegalArgumentException wrong) {
            throw row.broken(String.valueOf(wrong.getMessage()));
        }
    }

    /** The column's name unless its cell says any. */
    private static Optional<String> open(Row row, String column) {
        return row.text(column).equals(ANY) ? Optional.empty() : Optional.of(column);
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.parse(text).filter(PartialDate::isExact).map(PartialDate::assumed);
    }

    private static final class Norwegian {
        static final FollowUpSchedules SCHEDULES = of(
                Table.load(FollowUpSchedules.class, "follow-up-schedules.tsv"),
                Table.load(FollowUpSchedules.class, "follow-up-visits.tsv"));
    }
}
