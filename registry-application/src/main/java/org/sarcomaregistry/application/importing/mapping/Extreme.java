package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * The largest or the smallest of several numbers; those that aren't given don't count.
 *
 * @param largest false for the smallest
 */
public record Extreme(ImmutableList<Expression> values, boolean largest) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var given =
                Answer.together(values.stream().map(value -> value.in(scene)).toList());
        var numbers = given.each(
                text -> Numbers.parse(text).map(n -> Answer.of(text)).orElseGet(() -> Answer.flawed(Flaw.NUMBER)));
        if (!numbers.flaws().isEmpty()) {
            return new Answer(ImmutableList.of(), numbers.flaws());
        }
        var order = largest ? Comparator.<BigDecimal>naturalOrder() : Comparator.<BigDecimal>reverseOrder();
        return Answer.of(numbers.texts().stream()
                .flatMap(text -> Numbers.parse(text).stream())
                .max(order)
                .map(Numbers::text));
    }

    @Override
    public List<Expression> parts() {
        return values;
    }
}
