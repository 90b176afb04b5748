package org.sarcomaregistry.application.importing.mapping;

import java.util.List;

/** What is said where a value isn't given. A flawed value is not a missing one. */
public record Otherwise(Expression value, Expression instead) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var answer = value.in(scene);
        return answer.isGiven() || !answer.flaws().isEmpty() ? answer : instead.in(scene);
    }

    @Override
    public List<Expression> parts() {
        return List.of(value, instead);
    }
}
