package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;

/**
 * How often a patient is seen in some of the years after treatment.
 *
 * @param fromYear first year, from 1
 * @param toYear last year, inclusive
 * @param leastMonths shortest time between visits
 * @param mostMonths longest time between visits; the same where the schedule leaves no choice
 */
public record VisitInterval(int fromYear, int toYear, int leastMonths, int mostMonths, Text examinations) {

    private static final int MONTHS_A_YEAR = 12;

    /**
     * Refuses years or months below 1 or in the wrong order.
     *
     * @param fromYear first year, from 1
     * @param toYear last year, inclusive
     * @param leastMonths shortest time between visits
     * @param mostMonths longest time between visits; the same where the schedule leaves no choice
     * @param examinations to be made at each visit
     */
    public VisitInterval {
        if (fromYear < 1 || toYear < fromYear || leastMonths < 1 || mostMonths < leastMonths) {
            throw new IllegalArgumentException("no interval: years " + fromYear + " to " + toYear + ", months "
                    + leastMonths + " to " + mostMonths);
        }
    }

    static VisitInterval of(Row row) {
        try {
            return new VisitInterval(
                    row.integer("from_year"),
                    row.integer("to_year"),
                    row.integer("least_months"),
                    row.integer("most_months"),
                    Text.of(row.text("examinations_nb"), row.text("examinations_en")));
        } catch (IllegalArgumentException wrong) {
            throw row.broken(String.valueOf(wrong.getMessage()));
        }
    }

    /** Months after treatment at which a visit is due at the latest. */
    ImmutableList<Integer> dueMonths() {
        int before = (fromYear - 1) * MONTHS_A_YEAR;
        return IntStream.iterate(before + mostMonths, at -> at <= toYear * MONTHS_A_YEAR, at -> at + mostMonths)
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }
}
