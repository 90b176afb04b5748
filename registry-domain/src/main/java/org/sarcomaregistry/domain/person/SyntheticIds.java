package org.sarcomaregistry.domain.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers that no living person can bear: the month is raised by 80, everything else is as in a real number.
 *
 * <p>The same birth date, sex and sequence always give the same number, different sequences different numbers. A
 * synthetic D-number never equals a synthetic fødselsnummer.
 */
public final class SyntheticIds {

    private static final int MONTH_SHIFT = 80;
    private static final int DAY_SHIFT = 40;

    private SyntheticIds() {}

    /**
     * Synthetic fødselsnummer.
     *
     * @param born day of birth, which decides the numbers that are free
     * @param sex decides whether the individual number is even or odd
     * @param sequence from 0; at least 200 exist for every day and sex from 1900 to 2039, and 100 before that
     * @return empty where the series of that day and sex is exhausted or the birth lies outside 1854–2039
     */
    public static Optional<NationalId> birthNumber(LocalDate born, Sex sex, int sequence) {
        return number(born.getDayOfMonth(), born, sex, sequence);
    }

    /**
     * Synthetic D-number; as {@link #birthNumber} otherwise.
     *
     * @param born day of birth, which decides the numbers that are free
     * @param sex decides whether the individual number is even or odd
     * @param sequence from 0: which of the free numbers
     * @return the number
     */
    public static Optional<NationalId> temporaryNumber(LocalDate born, Sex sex, int sequence) {
        return number(born.getDayOfMonth() + DAY_SHIFT, born, sex, sequence);
    }

    private static Optional<NationalId> number(int day, LocalDate born, Sex sex, int sequence) {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence " + sequence);
        }
        int left = sequence;
        for (int individual = sex == Sex.FEMALE ? 0 : 1; individual < 1000; individual += 2) {
            var digits = digits(day, born, individual);
            boolean issued = BirthDigits.of(digits).belongTo(born.getYear()) && CheckDigits.complete(digits);
            if (issued && left-- == 0) {
                return NationalId.parse(digits.toString(), CheckRule.CLASSIC).id();
            }
        }
        return Optional.empty();
    }

    private static StringBuilder digits(int day, LocalDate born, int individual) {
        int date = day * 10_000 + (born.getMonthValue() + MONTH_SHIFT) * 100 + born.getYear() % 100;
        int nine = date * 1000 + individual;
        var digits = new StringBuilder(11).append(nine);
        return nine < 100_000_000 ? digits.insert(0, '0') : digits;
    }
}
