package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** Which groups of procedures are of which kind. */
record ProcedureRules(ImmutableList<Rule> rules) {

    private static final Pattern THREE = Pattern.compile("[A-Z?]{3}");
    private static final ProcedureRules CURRENT = of(Table.load(ProcedureRules.class, "procedure-rules.tsv"));

    static ProcedureRules current() {
        return CURRENT;
    }

    static ProcedureRules of(Table table) {
        table.withColumns("pattern", "kind", "provisional", "title_en", "title_nb")
                .unique("pattern", "kind");
        return new ProcedureRules(table.rows().stream().map(Rule::of).collect(ImmutableList.toImmutableList()));
    }

    boolean isKind(ProcedureCode code, ProcedureKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind == kind && rule.fits(code));
    }

    /** Three letters, where a question mark stands for any. */
    record Rule(String pattern, ProcedureKind kind) {

        static Rule of(Row row) {
            row.flag("provisional");
            return new Rule(
                    row.parsed("pattern", text -> Optional.of(text).filter(THREE.asMatchPredicate())),
                    row.code(ProcedureKind.class, "kind"));
        }

        boolean fits(ProcedureCode code) {
            for (int i = 0; i < pattern.length(); i++) {
                if (pattern.charAt(i) != '?' && pattern.charAt(i) != code.code().charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
