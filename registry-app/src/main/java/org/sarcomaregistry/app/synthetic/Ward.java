package org.sarcomaregistry.app.synthetic;

import org.sarcomaregistry.domain.unit.Department;

/**
 * A department of a hospital, or a practice, as a sender names itself.
 *
 * @param unit organisation number
 */
record Ward(String unit, Department department) {

    private static final int REPORTERS = 5;
    private static final int BEYOND_ISSUED_NUMBERS = 900_000_000;

    /** One of the ward's doctors; the number lies beyond all numbers that were issued. */
    String reporter(Draw draw) {
        int ward = Math.floorMod(unit.hashCode() * 31 + department.code().hashCode(), 10_000_000);
        return Integer.toString(BEYOND_ISSUED_NUMBERS + ward * REPORTERS + draw.between(0, REPORTERS - 1));
    }
}
