package org.sarcomaregistry.application.importing.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;

/**
 * The ATC codes of the drugs that a free text names. A misspelt or ambiguous text is a flaw, never a guess; a person may
 * confirm one that can mean a single drug only.
 */
public record DrugCodes(Expression value) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(text -> codes(text, scene.isConfirmed()));
    }

    private static Answer codes(String text, boolean confirmed) {
        return Drugs.current()
                .match(text)
                .fold(
                        exact -> new Answer(
                                exact.drugs().stream().map(Drug::atc).distinct().collect(toImmutableList()),
                                ImmutableList.of()),
                        doubtful -> confirmed && doubtful.candidates().size() == 1
                                ? Answer.of(doubtful.candidates().get(0).atc())
                                : Answer.flawed(Flaw.DRUG_DOUBT),
                        () -> Answer.flawed(Flaw.DRUG_UNKNOWN));
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
