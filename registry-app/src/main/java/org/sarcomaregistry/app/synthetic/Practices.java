package org.sarcomaregistry.app.synthetic;

import org.sarcomaregistry.domain.unit.Department;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Primary-care practices. Their organisation numbers are right but begin with 3, as no number of the register of legal
 * entities does.
 */
final class Practices {

    private static final int IN_EACH_AREA = 12;
    private static final int SERIES = 30_000_000;

    private Practices() {}

    /** One of the practices of an area. */
    static Ward near(Catchment area, Draw draw) {
        int base = SERIES + Math.floorMod(area.local().hashCode(), 500_000) * 20 + draw.between(0, IN_EACH_AREA - 1);
        return new Ward(valid(base), Department.GENERAL_PRACTICE);
    }

    private static String valid(int eightDigits) {
        for (int digit = 0; digit <= 9; digit++) {
            var number = OrganisationNumber.parse(Integer.toString(eightDigits) + digit);
            if (number.isPresent()) {
                return number.get().digits();
            }
        }
        return valid(eightDigits + IN_EACH_AREA);
    }
}
