package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The first text of the first value that has one; a flaw before it counts, what comes after isn't looked at. */
public record FirstOf(ImmutableList<Expression> values) implements Expression {

    @Override
    public Answer in(Scene scene) {
        for (Expression value : values) {
            var answer = value.in(scene);
            if (!answer.flaws().isEmpty()) {
                return answer;
            }
            if (answer.isGiven()) {
                return Answer.of(answer.first());
            }
        }
        return Answer.NONE;
    }

    @Override
    public List<Expression> parts() {
        return values;
    }
}
