package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * A date that the source writes in its own way. One that can be read as two different dates is a flaw, never a guess.
 *
 * @param formats all that the source uses, at least one
 */
public record DateRead(Expression value, ImmutableList<DateFormat> formats) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(this::read);
    }

    private Answer read(String text) {
        var readings = formats.stream()
                .flatMap(format -> format.read(text).stream())
                .distinct()
                .toList();
        return readings.size() == 1 ? Answer.of(readings.get(0)) : Answer.flawed(Flaw.DATE);
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
