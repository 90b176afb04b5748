package org.sarcomaregistry.application.importing.mapping;

import java.util.List;
import java.util.Locale;

/** A value in capitals. */
public record Capitals(Expression value) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(text -> Answer.of(text.toUpperCase(Locale.ROOT)));
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
