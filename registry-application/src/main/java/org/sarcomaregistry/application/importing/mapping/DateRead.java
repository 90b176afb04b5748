package org.sarcomaregistry.application.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * A date that the source writes in its own way.
 *
 * @param format of java.time, such as {@code dd.MM.uuuu}, read strictly
 */
public record DateRead(Expression value, DateTimeFormatter format) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(this::read);
    }

    private Answer read(String text) {
        try {
            return Answer.of(LocalDate.parse(text, format).toString());
        } catch (DateTimeException notInCalendar) {
            return Answer.flawed(Flaw.DATE);
        }
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
