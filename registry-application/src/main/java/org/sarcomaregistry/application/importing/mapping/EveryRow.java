package org.sarcomaregistry.application.importing.mapping;

import java.util.List;

/** What each of the rows that tell the same thing says, each text once, sorted. */
public record EveryRow(Expression value) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return AllOf.sorted(Answer.together(
                scene.together().stream().map(row -> value.in(scene.at(row))).toList()));
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
