package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.text.Text;

/**
 * One rule that took part in a decision.
 *
 * @param table what the rule belongs to, such as {@code uicc8/sts-trunk-extremity}
 * @param rule its number there; 0 where no rule fits
 * @param text what the rule says
 */
public record Step(String table, int rule, Text text) {

    private static final Text NO_RULE = Text.of("ingen regel passer", "no rule fits");

    /**
     * Refuses a step without a table, and rules below 0.
     *
     * @param table what the rule belongs to, such as {@code uicc8/sts-trunk-extremity}
     * @param rule its number there; 0 where no rule fits
     * @param text what the rule says
     */
    public Step {
        if (table.isBlank() || rule < 0) {
            throw new IllegalArgumentException("no step: " + table + " " + rule);
        }
    }

    /** The step of a table in which no rule fits. */
    static Step none(String table) {
        return new Step(table, 0, NO_RULE);
    }

    /** {@return number and text, {@code 3: T1; N0 or NX; ...}; the text alone where no rule fits} */
    public Text numbered() {
        return rule == 0 ? text : Text.same(String.valueOf(rule)).then(": ", text);
    }
}
