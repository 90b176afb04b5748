package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.time.Period;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.Sex;

/**
 * A person who never lived.
 *
 * @param first the number on the first day
 * @param changed day from which the other number holds; {@code LocalDate.MAX} for nearly everybody
 * @param later the same as the first number for nearly everybody
 */
record Person(Sex sex, LocalDate born, Catchment home, NationalId first, LocalDate changed, NationalId later) {

    NationalId idOn(LocalDate day) {
        return day.isBefore(changed) ? first : later;
    }

    boolean changesId() {
        return !first.equals(later);
    }

    int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }
}
