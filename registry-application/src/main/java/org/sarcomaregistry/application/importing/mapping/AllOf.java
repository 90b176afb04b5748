package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Everything that several values say, each text once, sorted: the order of rows never shows. */
public record AllOf(ImmutableList<Expression> values) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return sorted(
                Answer.together(values.stream().map(value -> value.in(scene)).toList()));
    }

    static Answer sorted(Answer answer) {
        return new Answer(
                answer.texts().stream().distinct().sorted().collect(ImmutableList.toImmutableList()), answer.flaws());
    }

    @Override
    public List<Expression> parts() {
        return values;
    }
}
