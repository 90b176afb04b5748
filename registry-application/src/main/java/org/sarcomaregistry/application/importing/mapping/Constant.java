package org.sarcomaregistry.application.importing.mapping;

import java.util.List;

/** The same text for every row. */
public record Constant(String text) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return Answer.of(text);
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }
}
