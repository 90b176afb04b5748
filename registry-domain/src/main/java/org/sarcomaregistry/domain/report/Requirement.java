package org.sarcomaregistry.domain.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * When a field must be answered: always, never, or if any of some conditions holds.
 *
 * @param always whether an answer is needed without condition
 * @param conditions {@code field} (is answered) or {@code field=code}; empty when there is no condition
 */
public record Requirement(boolean always, ImmutableList<String> conditions) {

    /**
     * Reads a cell of the codebook: {@code yes}, {@code no} or {@code if:field=code,other_field}.
     *
     * @throws IllegalArgumentException if the cell is none of these
     */
    static Requirement parse(String cell) {
        if (cell.equals("yes") || cell.equals("no")) {
            return new Requirement(cell.equals("yes"), ImmutableList.of());
        }
        if (!cell.startsWith("if:")) {
            throw new IllegalArgumentException("required is yes, no or if:…, not " + cell);
        }
        return new Requirement(false, ImmutableList.copyOf(Splitter.on(',').split(cell.substring(3))));
    }

    /** Whether this form must answer the field. */
    boolean holdsFor(ReportForm form) {
        return always || conditions.stream().anyMatch(condition -> met(condition, form));
    }

    private static boolean met(String condition, ReportForm form) {
        int equals = condition.indexOf('=');
        return equals < 0
                ? !form.answers(condition).isEmpty()
                : form.answers(condition.substring(0, equals)).contains(condition.substring(equals + 1));
    }
}
