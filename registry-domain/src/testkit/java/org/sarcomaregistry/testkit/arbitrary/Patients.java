package org.sarcomaregistry.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/** Patients, and the numbers that they are sent under. Every valid number is one that no living person can bear. */
public final class Patients {

    /**
     * A person as the kit knows one.
     *
     * @param born day of birth
     */
    public record Patient(LocalDate born, Sex sex) {}

    private static final List<LocalDate> BORN = List.of(
            LocalDate.of(1960, 5, 17),
            LocalDate.of(2008, 2, 29),
            LocalDate.of(1931, 12, 31),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(1999, 6, 1));

    private Patients() {}

    /**
     * {@return children, adults and old people of both sexes, some born on a leap day or at the turn of the century}
     */
    public static Arbitrary<Patient> valid() {
        return Combinators.combine(Arbitraries.of(BORN), Arbitraries.of(Sex.FEMALE, Sex.MALE))
                .as(Patient::new);
    }

    /** {@return birth numbers in order, of synthetic people} */
    public static Arbitrary<String> numbers() {
        return Combinators.combine(valid(), Arbitraries.integers().between(0, 200))
                .as((patient, n) -> SyntheticIds.birthNumber(patient.born(), patient.sex(), n))
                .filter(java.util.Optional::isPresent)
                .map(id -> id.map(NationalId::value).orElseThrow());
    }

    /** {@return birth numbers with one digit changed, two neighbours exchanged, or a digit lost or doubled} */
    public static Arbitrary<String> nearlyNumbers() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3))
                .as(Patients::spoilt);
    }

    private static String spoilt(String number, int at, int way) {
        var before = number.substring(0, at);
        char digit = number.charAt(at);
        var after = number.substring(at + 1);
        return switch (way) {
            case 0 -> before + (char) ('0' + (digit - '0' + 1) % 10) + after;
            case 1 -> before + after.charAt(0) + digit + after.substring(1);
            case 2 -> before + after;
            default -> before + digit + digit + after;
        };
    }

    /** {@return whatever else may stand where a number should} */
    public static Arbitrary<String> nastyNumbers() {
        return Arbitraries.oneOf(Nasty.texts(), Arbitraries.strings().numeric().ofLength(11));
    }
}
