package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.Flaw;

/** A date whose year, month and day stand apart; nothing if one of them isn't given. */
public record DateOf(Expression year, Expression month, Expression day) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var given = parts().stream().map(part -> part.in(scene)).toList();
        var flaws = Answer.together(given).flaws();
        if (!flaws.isEmpty() || !given.stream().allMatch(Answer::isGiven)) {
            return new Answer(ImmutableList.of(), flaws);
        }
        return date(given.stream().map(answer -> answer.first().orElseThrow()).toList())
                .map(Answer::of)
                .orElseGet(() -> Answer.flawed(Flaw.DATE));
    }

    private static Optional<String> date(List<String> texts) {
        var numbers = texts.stream()
                .flatMap(text -> Optional.ofNullable(Ints.tryParse(text)).stream())
                .toList();
        try {
            return numbers.size() < 3
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2))
                            .toString());
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    @Override
    public List<Expression> parts() {
        return List.of(year, month, day);
    }
}
