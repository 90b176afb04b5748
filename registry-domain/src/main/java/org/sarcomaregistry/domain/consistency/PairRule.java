package org.sarcomaregistry.domain.consistency;

import java.util.function.BiPredicate;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Primary;

/**
 * One named rule on two tumours of one person; the order of the two does not matter.
 *
 * @param code stable and unique, such as {@code MP-1}
 * @param text what it means, for the registrar
 * @param condition true where the rule fires
 */
public record PairRule(String code, Severity severity, Text text, BiPredicate<Primary, Primary> condition) {

    /**
     * {@return whether the two tumours call for the rule's remark}
     *
     * @param one one of two; the order doesn't matter
     * @param other the other of the two
     */
    public boolean fires(Primary one, Primary other) {
        return condition.test(one, other);
    }
}
