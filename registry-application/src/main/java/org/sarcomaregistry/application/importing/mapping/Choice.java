package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One value where a condition holds, another one (or none) where it doesn't. */
public record Choice(Condition condition, Expression then, Optional<Expression> otherwise) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var truth = condition.in(scene);
        if (!truth.flaws().isEmpty()) {
            return new Answer(ImmutableList.of(), truth.flaws());
        }
        return truth.holds()
                ? then.in(scene)
                : otherwise.map(other -> other.in(scene)).orElse(Answer.NONE);
    }

    @Override
    public List<Expression> parts() {
        return Stream.concat(Stream.of(then), otherwise.stream()).toList();
    }

    @Override
    public Stream<Problem> problems(Schema schema) {
        return Stream.concat(condition.problems(schema), parts().stream().flatMap(part -> part.problems(schema)));
    }
}
