package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.text.Text;

/** A rule while it is being written down; it reads as a sentence and ends with {@link #when}. */
record RuleDraft(String code, Severity severity, boolean provisional, Text text, ImmutableList<String> fields) {

    static RuleDraft error(String code, String nb, String en) {
        return draft(code, Severity.ERROR, nb, en);
    }

    static RuleDraft warning(String code, String nb, String en) {
        return draft(code, Severity.WARNING, nb, en);
    }

    static RuleDraft query(String code, String nb, String en) {
        return draft(code, Severity.QUERY, nb, en);
    }

    static RuleDraft info(String code, String nb, String en) {
        return draft(code, Severity.INFO, nb, en);
    }

    RuleDraft toBeConfirmed() {
        return new RuleDraft(code, severity, true, text, fields);
    }

    RuleDraft about(String... names) {
        return new RuleDraft(code, severity, provisional, text, ImmutableList.copyOf(names));
    }

    Rule when(Predicate<Facts> condition) {
        return new Rule(code, severity, provisional, text, fields, condition);
    }

    private static RuleDraft draft(String code, Severity severity, String nb, String en) {
        return new RuleDraft(code, severity, false, Text.of(nb, en), ImmutableList.of());
    }
}
