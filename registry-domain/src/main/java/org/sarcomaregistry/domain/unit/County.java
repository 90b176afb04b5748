package org.sarcomaregistry.domain.unit;

import java.util.Optional;

/**
 * A county in the borders of its time.
 *
 * @param code the two digits that begin the codes of its municipalities
 * @param region the health region that serves it; provisional, since it follows the county and not the municipality
 * @param firstYear the first year in which the code was in use, at the earliest 1972
 * @param lastYear the last year in use, absent while it is
 */
public record County(String code, String name, Region region, int firstYear, Optional<Integer> lastYear) {

    /**
     * {@return whether the code was in use in a year}
     *
     * @param year calendar year
     */
    public boolean existedIn(int year) {
        return firstYear <= year && lastYear.map(last -> year <= last).orElse(true);
    }
}
