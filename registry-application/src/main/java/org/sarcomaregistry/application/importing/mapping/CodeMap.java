package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.Flaw;

/**
 * The register's code for each code of the source. What isn't in the list is a flaw, never a guess, unless the mapping
 * says what stands for the rest.
 *
 * @param codes from the source's code, exactly as written, to ours; a blank one of ours says nothing
 * @param rest our code for all others; empty if they are flaws
 */
public record CodeMap(Expression value, ImmutableMap<String, String> codes, Optional<String> rest)
        implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(this::code);
    }

    private Answer code(String text) {
        return Optional.ofNullable(codes.get(text))
                .or(() -> rest)
                .map(Answer::of)
                .orElseGet(() -> Answer.flawed(Flaw.CODE));
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
