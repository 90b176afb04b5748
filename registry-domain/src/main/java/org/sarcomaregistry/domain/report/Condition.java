package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * When something is asked of a field: always, never, or if any of some conditions holds.
 *
 * @param always whether it is asked without condition
 * @param conditions {@code field} (is answered) or {@code field=code}; empty when there is no condition
 */
public record Condition(boolean always, ImmutableList<String> conditions) {

    /** What is asked of nobody. */
    static final Condition NEVER = new Condition(false, ImmutableList.of());

    /**
     * Reads a cell of the codebook: {@code yes}, {@code no} or {@code if:field=code,other_field}.
     *
     * @throws IllegalArgumentException if the cell is none of these
     */
    static Condition parse(String cell) {
        if (cell.equals("yes") || cell.equals("no")) {
            return new Condition(cell.equals("yes"), ImmutableList.of());
        }
        if (!cell.startsWith("if:")) {
            throw new IllegalArgumentException("a condition is yes, no or if:…, not " + cell);
        }
        return new Condition(false, ImmutableList.copyOf(Splitter.on(',').split(cell.substring(3))));
    }

    /**
     * {@return whether it is asked of a form}
     *
     * @param form answers by field name
     */
    public boolean holdsFor(ReportForm form) {
        return always || conditions.stream().anyMatch(condition -> met(condition, form));
    }

    /** {@return names of the fields whose answers decide} */
    public ImmutableSet<String> fields() {
        return conditions.stream().map(Condition::field).collect(toImmutableSet());
    }

    /**
     * {@return the field that one of the conditions looks at}
     *
     * @param condition one of {@link #conditions}
     */
    public static String field(String condition) {
        int equals = condition.indexOf('=');
        return equals < 0 ? condition : condition.substring(0, equals);
    }

    /**
     * {@return the answer that one of the conditions waits for; empty where any answer will do}
     *
     * @param condition one of {@link #conditions}
     */
    public static Optional<String> code(String condition) {
        int equals = condition.indexOf('=');
        return equals < 0 ? Optional.empty() : Optional.of(condition.substring(equals + 1));
    }

    private static boolean met(String condition, ReportForm form) {
        var answers = form.answers(field(condition));
        return code(condition).map(answers::contains).orElse(!answers.isEmpty());
    }
}
