package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/**
 * Stage of children's sarcomas by the Toronto consensus: of the rules that fit, the first decides; where none does, the
 * stage is unknown.
 *
 * @see <a href="https://doi.org/10.1016/S1470-2045(15)00539-2">Gupta and others 2016</a>
 */
public final class Toronto {

    private final ImmutableListMultimap<String, TorontoRule> rules;

    private Toronto(ImmutableListMultimap<String, TorontoRule> rules) {
        this.rules = rules;
    }

    /** {@return the shipped rules: rhabdomyosarcoma, other soft tissue, osteosarcoma and Ewing sarcoma} */
    public static Toronto current() {
        return Shipped.TORONTO;
    }

    /**
     * {@return rules from a table of the same shape as the shipped one}
     *
     * @param table of the same shape as the shipped one
     * @throws BrokenTable if a row is malformed
     */
    public static Toronto of(Table table) {
        table.withColumns("rule", "scheme", "site", "t", "n", "m", "grade", "stage")
                .unique("rule");
        var rules = ImmutableListMultimap.<String, TorontoRule>builder();
        for (Row row : table.rows()) {
            rules.put(row.text("scheme"), TorontoRule.of(row));
        }
        return new Toronto(rules.build());
    }

    /** {@return the schemes, {@code toronto/rhabdomyosarcoma} and the like} */
    public ImmutableSet<String> schemes() {
        return rules.keySet();
    }

    /**
     * {@return the stage, with the rule that decided it; total over all tumours}
     *
     * @param scheme id of a scheme in the table
     * @param tumour what is known of the tumour
     * @throws IllegalArgumentException if there is no such scheme
     */
    public Decision<TorontoStage> stage(String scheme, TorontoCase tumour) {
        ImmutableList<TorontoRule> own = rules.get(scheme);
        if (own.isEmpty()) {
            throw new IllegalArgumentException("no scheme " + scheme);
        }
        return own.stream()
                .filter(rule -> rule.fits(tumour))
                .findFirst()
                .map(rule -> Decision.by(new Step(scheme, rule.number(), rule.text()), rule.stage()))
                .orElseGet(() -> Decision.by(Step.none(scheme), TorontoStage.UNKNOWN));
    }

    private static final class Shipped {
        static final Toronto TORONTO = of(Table.load(Toronto.class, "toronto-rules.tsv"));
    }
}
