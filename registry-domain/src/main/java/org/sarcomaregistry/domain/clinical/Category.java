package org.sarcomaregistry.domain.clinical;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/**
 * A column of a clinical table.
 *
 * @param code an answer of the codebook, {@code no-report} or {@code all}
 */
public record Category(String code, Text label) implements Labelled, Comparable<Category> {

    /** Shown by evidence, and not told by any report. */
    public static final Category NO_REPORT = new Category("no-report", Text.of("uten melding", "without report"));

    /** Every course of the table, once. */
    public static final Category ALL = new Category("all", Text.of("alle", "all"));

    /**
     * {@return the category of an answer}
     *
     * @param answer as a report gives it
     */
    static Category of(Labelled answer) {
        return new Category(answer.code(), answer.label());
    }

    @Override
    public int compareTo(Category other) {
        return code.compareTo(other.code);
    }
}
