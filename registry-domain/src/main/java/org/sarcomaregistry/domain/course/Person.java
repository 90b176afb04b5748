package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.PersonKey;

/**
 * One person, possibly known under several identities.
 *
 * @param identities keys of the identities, never empty
 * @param born day of birth; empty when no identity tells it
 */
public record Person(ImmutableSet<PersonKey> identities, Optional<LocalDate> born, Optional<Sex> sex) {

    /**
     * Refuses a person without an identity.
     *
     * @param identities keys of the identities, never empty
     * @param born day of birth; empty when no identity tells it
     * @param sex empty when nobody knows it
     */
    public Person {
        if (identities.isEmpty()) {
            throw new IllegalArgumentException("a person has an identity");
        }
    }

    /** {@return the least key: the person's name in lists} */
    public PersonKey key() {
        return identities.stream().min(PersonKey::compareTo).orElseThrow();
    }

    /**
     * {@return completed years on a day; empty without a day of birth}
     *
     * @param day any day; before birth it is negative
     */
    public Optional<Integer> ageOn(LocalDate day) {
        return born.map(b -> java.time.Period.between(b, day).getYears());
    }
}
