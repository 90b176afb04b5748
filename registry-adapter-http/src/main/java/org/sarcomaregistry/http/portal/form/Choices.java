package org.sarcomaregistry.http.portal.form;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FieldType;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.portal.view.ControlView.Kind;
import org.sarcomaregistry.http.portal.view.ControlView.Option;
import org.sarcomaregistry.http.portal.view.Words;

/** How a field is answered: by choosing, or by typing, with or without choices beside it. */
record Choices(FieldSpec field, Words words, Circumstances circumstances) {

    private static final int ONE_LINE = 200;

    /** What it looks like, with as many answers as are given. */
    Kind kind(int answers) {
        if (field.name().equals("sender_unit") || field.name().equals("department")) {
            return circumstances.begun() ? Kind.FIXED : Kind.SELECT;
        }
        if (isChosen()) {
            return field.type() == FieldType.CODES ? Kind.CHECKS : Kind.SELECT;
        }
        if (field.type().isMany() || answers > 1) {
            return Kind.TEXTS;
        }
        return field.values()
                        .most()
                        .filter(most -> field.type() == FieldType.TEXT && most.intValue() > ONE_LINE)
                        .isPresent()
                ? Kind.LONG
                : Kind.TEXT;
    }

    /** Whether every answer stands in a list of reasonable length. */
    private boolean isChosen() {
        var reference = field.values().reference();
        return reference
                .map(Suggestions::isChoice)
                .orElse(isListed() && field.values().least().isEmpty());
    }

    private boolean isListed() {
        return !field.values().codes().isEmpty();
    }

    /**
     * What can be chosen, beside what can be typed. An answer that is none of it stands there too: it came in another
     * way, and nobody's answer disappears without being told.
     */
    ImmutableList<Option> options(ImmutableList<String> answers) {
        var kind = kind(answers.size());
        var all = all();
        var strange = kind == Kind.SELECT || kind == Kind.CHECKS
                ? answers.stream().filter(answer -> !all.containsKey(answer))
                : Stream.<String>empty();
        return Stream.concat(
                        all.entrySet().stream()
                                .map(entry -> new Option(
                                        entry.getKey(), words.say(entry.getValue()), answers.contains(entry.getKey()))),
                        strange.map(answer -> new Option(answer, answer, true)))
                .collect(toImmutableList());
    }

    private Map<String, Text> all() {
        if (field.name().equals("sender_unit")) {
            return ImmutableMap.copyOf(
                    com.google.common.collect.Maps.transformValues(circumstances.units(), Text::same));
        }
        if (isListed()) {
            return listed();
        }
        return field.values()
                .reference()
                .map(reference ->
                        Suggestions.isChoice(reference) ? Suggestions.choice(reference) : Suggestions.beside(reference))
                .orElse(ImmutableMap.of());
    }

    /** In the first version of the codebook codes have no words. */
    private Map<String, Text> listed() {
        return field.words().codes().isEmpty()
                ? com.google.common.collect.Maps.asMap(field.values().codes(), Text::same)
                : field.words().codes();
    }

    /** What the answers mean, for those that are codes of a table. */
    ImmutableList<String> meanings(ImmutableList<String> answers) {
        var known = field.values().reference().map(Suggestions::of).orElse(ImmutableMap.of());
        return answers.stream()
                .filter(known::containsKey)
                .map(answer -> answer + ": " + words.say(known.getOrDefault(answer, Text.same(answer))))
                .collect(toImmutableList());
    }

    /** The table whose names are suggested. */
    java.util.Optional<Reference> suggested() {
        return field.values()
                .reference()
                .filter(reference -> !Suggestions.isChoice(reference))
                .filter(reference -> !Suggestions.of(reference).isEmpty())
                .filter(reference -> !field.name().equals("sender_unit"));
    }
}
