package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A course of drugs as it was given.
 *
 * @param intention code of the form
 * @param line of palliative treatment; 0 for other treatment
 * @param days first days of the cycles, never empty
 */
record DrugCourse(
        DrugPlan plan,
        Ward ward,
        String target,
        String intention,
        int line,
        ImmutableList<LocalDate> days,
        String stopReason) {

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    boolean isPalliative() {
        return line > 0;
    }
}
