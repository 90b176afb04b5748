package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * A number in another unit, such as centigray in gray or centimetres in millimetres.
 *
 * @param comma whether the source writes a decimal comma; a decimal point is then no number
 * @param times what it is multiplied by
 * @param dividedBy another value that it is divided by, such as a number of fractions; without it there is no answer
 * @param round decimals to round to, halves away from zero
 */
public record Scaled(Expression value, boolean comma, BigDecimal times, Optional<Expression> dividedBy, int round)
        implements Expression {

    @Override
    public Answer in(Scene scene) {
        var divisor = dividedBy.map(by -> by.in(scene)).orElseGet(() -> Answer.of("1"));
        if (!divisor.flaws().isEmpty() || !divisor.isGiven()) {
            return new Answer(ImmutableList.of(), divisor.flaws());
        }
        var by = divisor.first()
                .flatMap(text -> Numbers.parse(text, comma && text.indexOf('.') < 0))
                .filter(number -> number.signum() != 0);
        return value.in(scene)
                .each(text -> Numbers.parse(text, comma)
                        .flatMap(number -> by.map(divide -> scaled(number, divide)))
                        .map(Answer::of)
                        .orElseGet(() -> Answer.flawed(Flaw.NUMBER)));
    }

    private String scaled(BigDecimal number, BigDecimal divide) {
        return Numbers.text(
                number.multiply(times).divide(divide, MathContext.DECIMAL64).setScale(round, RoundingMode.HALF_UP));
    }

    @Override
    public List<Expression> parts() {
        return Stream.concat(Stream.of(value), dividedBy.stream()).toList();
    }
}
