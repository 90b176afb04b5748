package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts one after the other; nothing if one of them is missing. */
public record JoinedText(ImmutableList<Expression> values, String between) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var answers = values.stream().map(value -> value.in(scene)).toList();
        var flaws = Answer.together(answers).flaws();
        if (!flaws.isEmpty()) {
            return new Answer(ImmutableList.of(), flaws);
        }
        return answers.stream().allMatch(Answer::isGiven)
                ? Answer.of(answers.stream()
                        .flatMap(answer -> answer.texts().stream())
                        .collect(Collectors.joining(between)))
                : Answer.NONE;
    }

    @Override
    public List<Expression> parts() {
        return values;
    }
}
