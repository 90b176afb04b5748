package org.sarcomaregistry.application.importing.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * What an expression says of a row: texts for a field, or nothing; and what is wrong. An answer with a flaw is no answer.
 *
 * @param texts never blank
 */
public record Answer(ImmutableList<String> texts, ImmutableList<Flaw> flaws) {

    /** Nothing, and nothing wrong. */
    public static final Answer NONE = new Answer(ImmutableList.of(), ImmutableList.of());

    /** One text; a blank one is nothing. */
    public static Answer of(String text) {
        return text.isBlank() ? NONE : new Answer(ImmutableList.of(text.strip()), ImmutableList.of());
    }

    /** One text, if there is one. */
    public static Answer of(Optional<String> text) {
        return text.map(Answer::of).orElse(NONE);
    }

    /** Something is wrong. */
    public static Answer flawed(Flaw flaw) {
        return new Answer(ImmutableList.of(), ImmutableList.of(flaw));
    }

    /** All texts and all flaws of several answers, in order. */
    public static Answer together(List<Answer> answers) {
        return new Answer(
                answers.stream().flatMap(answer -> answer.texts.stream()).collect(toImmutableList()),
                answers.stream()
                        .flatMap(answer -> answer.flaws.stream())
                        .distinct()
                        .collect(toImmutableList()));
    }

    /** The answers to each text, beside the flaws of this answer. */
    public Answer each(Function<String, Answer> answers) {
        var changed = together(texts.stream().map(answers).toList());
        return together(List.of(new Answer(ImmutableList.of(), flaws), changed));
    }

    /** Whether there is a text. */
    public boolean isGiven() {
        return !texts.isEmpty();
    }

    /** The first text. */
    public Optional<String> first() {
        return texts.stream().findFirst();
    }
}
