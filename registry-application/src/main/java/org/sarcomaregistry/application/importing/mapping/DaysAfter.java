package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.Flaw;

/** A date so many days after (with a minus sign: before) another one. Days without the other date are a flaw. */
public record DaysAfter(Expression days, Expression anchor) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var counted = days.in(scene);
        if (!counted.isGiven()) {
            return counted;
        }
        var from = anchor.in(scene);
        if (!from.flaws().isEmpty()) {
            return new Answer(ImmutableList.of(), from.flaws());
        }
        return from.first()
                .map(start -> counted.each(text -> date(start, text)))
                .orElseGet(() -> Answer.flawed(Flaw.ANCHOR));
    }

    private static Answer date(String start, String text) {
        try {
            return Optional.ofNullable(Ints.tryParse(text))
                    .map(count ->
                            Answer.of(LocalDate.parse(start).plusDays(count).toString()))
                    .orElseGet(() -> Answer.flawed(Flaw.NUMBER));
        } catch (DateTimeException notInCalendar) {
            return Answer.flawed(Flaw.DATE);
        }
    }

    @Override
    public List<Expression> parts() {
        return List.of(days, anchor);
    }
}
