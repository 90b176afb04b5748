package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;

/**
 * How a place reports in a year.
 *
 * @param today the day that the counts are of
 * @param forms a row for each form
 * @param units a row for each unit
 * @param months a row for each month
 * @param coverage a row for each place and kind of coverage
 */
public record CountingView(
        Frame frame,
        Choice choice,
        String place,
        int year,
        String today,
        ImmutableList<Row> forms,
        ImmutableList<Row> units,
        ImmutableList<Row> months,
        ImmutableList<Covered> coverage) {

    /** How many reports. */
    public record Row(String name, int received, int onTime, int corrections, int rejected, int drafts) {}

    /**
     * Coverage of a place.
     *
     * @param counted reported among known
     * @param cases where the cases behind it are
     */
    public record Covered(String place, String name, String share, String counted, String cases) {}

    /** Tables in the order in which they are read, with what their rows are. */
    public ImmutableList<Table> tables() {
        return ImmutableList.of(
                new Table("forms", frame.say("Etter skjema", "By form"), frame.say("Skjema", "Form"), forms),
                new Table("units", frame.say("Etter enhet", "By unit"), frame.say("Enhet", "Unit"), units),
                new Table("months", frame.say("Etter måned", "By month"), frame.say("Måned", "Month"), months));
    }

    /** One table. */
    public record Table(String id, String title, String heading, ImmutableList<Row> rows) {}
}
