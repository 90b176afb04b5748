package org.sarcomaregistry.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Day, month, two-digit year and individual number as they stand in the first nine digits, shifts included.
 *
 * <p>The series of individual numbers are those of the population registration regulation, § 2-2: 500–749 for 1854–1899,
 * 000–499 for 1900–1999, 900–999 also for 1940–1999, 500–999 for 2000–2039.
 */
record BirthDigits(int day, int month, int year, int individual) {

    private static final int D_NUMBER = 40;
    private static final int LEAP_YEAR = 2000;
    private static final int[] MONTH_SHIFTS = {0, 40, 65, 80};

    static BirthDigits of(CharSequence digits) {
        return new BirthDigits(pair(digits, 0), pair(digits, 2), pair(digits, 4), individual(digits));
    }

    NumberKind kind() {
        return NumberKind.of(monthShift(), day > D_NUMBER);
    }

    /** Empty where the individual number was issued for no year with these two last digits, or there is no such day. */
    Optional<LocalDate> date() {
        return fullYear().flatMap(this::dateIn);
    }

    boolean belongTo(int fullYear) {
        return fullYear().equals(Optional.of(fullYear));
    }

    Optional<IdFlaw> flaw() {
        if (dateIn(LEAP_YEAR).isEmpty()) {
            return Optional.of(IdFlaw.BIRTH_DATE);
        }
        if (fullYear().isEmpty()) {
            return Optional.of(IdFlaw.INDIVIDUAL_NUMBER);
        }
        return date().isEmpty() ? Optional.of(IdFlaw.BIRTH_DATE) : Optional.empty();
    }

    Sex sex() {
        return individual % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    private Optional<Integer> fullYear() {
        if (individual < 500) {
            return Optional.of(1900 + year);
        }
        if (year < 40) {
            return Optional.of(2000 + year);
        }
        if (individual >= 900) {
            return Optional.of(1900 + year);
        }
        return individual < 750 && year >= 54 ? Optional.of(1800 + year) : Optional.empty();
    }

    private Optional<LocalDate> dateIn(int fullYear) {
        try {
            return Optional.of(LocalDate.of(fullYear, month - monthShift(), day > D_NUMBER ? day - D_NUMBER : day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthShift() {
        int shift = 0;
        for (int candidate : MONTH_SHIFTS) {
            if (month > candidate) {
                shift = candidate;
            }
        }
        return shift;
    }

    private static int pair(CharSequence digits, int at) {
        return 10 * (digits.charAt(at) - '0') + digits.charAt(at + 1) - '0';
    }

    private static int individual(CharSequence digits) {
        return 10 * pair(digits, 6) + digits.charAt(8) - '0';
    }
}
