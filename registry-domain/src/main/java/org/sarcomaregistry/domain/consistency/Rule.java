package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.text.Text;

/**
 * One named rule on facts that go together.
 *
 * @param code stable and unique, such as {@code SEX-TOPO-1}
 * @param provisional our proposal, or from a source not read again: to be shown as such
 * @param text what is odd, for the sender; repeats no answer
 * @param fields what it is about, by the codebook's names, the likeliest mistake first
 * @param condition true where the rule fires; false wherever a fact that it needs is missing, unless missing is what it
 *     looks for
 */
public record Rule(
        String code,
        Severity severity,
        boolean provisional,
        Text text,
        ImmutableList<String> fields,
        Predicate<Facts> condition) {

    /**
     * Refuses a rule without a code or without a field.
     *
     * @param code stable and unique, such as {@code SEX-TOPO-1}
     * @param severity how bad a hit is
     * @param provisional our proposal, or from a source not read again: to be shown as such
     * @param text what is odd, for the sender; repeats no answer
     * @param fields what it is about, by the codebook's names, the likeliest mistake first
     * @param condition true where the rule fires; false wherever a fact that it needs is missing, unless missing is
     *     what it looks for
     */
    public Rule {
        if (code.isBlank() || fields.isEmpty()) {
            throw new IllegalArgumentException("a rule needs a code and a field");
        }
    }

    /**
     * {@return whether the facts break the rule}
     *
     * @param facts what is known; what is missing makes a rule silent
     */
    public boolean fires(Facts facts) {
        return condition.test(facts);
    }
}
