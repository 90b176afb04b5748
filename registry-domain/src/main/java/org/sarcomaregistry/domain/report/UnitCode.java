package org.sarcomaregistry.domain.report;

import java.util.Optional;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * A unit as evidence names it; that it is unknown is a value of its own.
 *
 * @param number organisation number of the hospital or practice; empty if the unit is unknown
 */
public record UnitCode(Optional<OrganisationNumber> number) {

    /** The unit that nobody knows. */
    public static final UnitCode UNKNOWN = new UnitCode(Optional.empty());

    /**
     * {@return a known unit}
     *
     * @param number of a hospital or a practice
     */
    public static UnitCode of(OrganisationNumber number) {
        return new UnitCode(Optional.of(number));
    }

    /** As written in a form. */
    @Override
    public String toString() {
        return number.map(OrganisationNumber::digits).orElse("unknown");
    }
}
