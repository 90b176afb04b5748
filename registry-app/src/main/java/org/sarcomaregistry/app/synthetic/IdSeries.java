package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/**
 * Hands out synthetic numbers, each once, in the order of asking. Its memory has a fixed size: a counter for every day
 * of birth and sex.
 */
final class IdSeries {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2039, 12, 31);

    private static final int FULL = 255;
    private static final int BEYOND_ANY = 10_000;

    private final byte[] birthNumbers = new byte[2 * days()];
    private final byte[] temporaryNumbers = new byte[2 * days()];

    /** A fødselsnummer of someone born that day or, where that day is exhausted, soon before. */
    NationalId birthNumber(LocalDate born, Sex sex) {
        var number = SyntheticIds.birthNumber(born, sex, next(birthNumbers, born, sex));
        return number.orElseGet(() -> birthNumber(born.minusDays(1), sex));
    }

    /** A D-number; as {@link #birthNumber} otherwise. */
    NationalId temporaryNumber(LocalDate born, Sex sex) {
        var number = SyntheticIds.temporaryNumber(born, sex, next(temporaryNumbers, born, sex));
        return number.orElseGet(() -> temporaryNumber(born.minusDays(1), sex));
    }

    private static int next(byte[] counters, LocalDate born, Sex sex) {
        int day = (int) ChronoUnit.DAYS.between(EARLIEST, born);
        int at = 2 * day + (sex == Sex.FEMALE ? 0 : 1);
        int next = Byte.toUnsignedInt(counters[at]);
        if (next == FULL) {
            return BEYOND_ANY;
        }
        counters[at]++;
        return next;
    }

    private static int days() {
        return (int) ChronoUnit.DAYS.between(EARLIEST, LATEST) + 1;
    }
}
