package org.sarcomaregistry.application.importing.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * The organisation number of a hospital that the source names, in the words of the registry's own table or of the
 * register of legal units, letter case and spaces aside, or by its number. What is merely alike is a flaw, never a guess.
 */
public record UnitNumber(Expression value) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return value.in(scene).each(text -> number(text).map(Answer::of).orElseGet(() -> Answer.flawed(Flaw.UNIT)));
    }

    private static Optional<String> number(String text) {
        var numbers = HealthUnits.norway().hospitals().stream()
                .filter(hospital -> names(hospital).anyMatch(folded(text)::equals))
                .map(Hospital::number)
                .map(OrganisationNumber::digits)
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Hospital hospital) {
        return Stream.of(
                        hospital.name(),
                        hospital.registeredName(),
                        hospital.number().digits())
                .map(UnitNumber::folded);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }
}
