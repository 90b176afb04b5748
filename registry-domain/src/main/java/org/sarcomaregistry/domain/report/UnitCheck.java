package org.sarcomaregistry.domain.report;

import java.util.Optional;
import org.sarcomaregistry.domain.unit.Department;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Judges whether the reporting unit exists. A department of a hospital needs a hospital of the table; general practice
 * has no table, so that any other organisation number may be a practice.
 */
final class UnitCheck {

    private final HealthUnits units;

    UnitCheck(HealthUnits units) {
        this.units = units;
    }

    /** What is wrong with the unit and the department together. */
    Optional<Finding> of(ReportHead head) {
        boolean practice = head.department() == Department.GENERAL_PRACTICE;
        boolean hospital = units.hospital(head.unit()).isPresent();
        if (practice == hospital) {
            var rule = practice ? FormRule.UNIT_PRACTICE : FormRule.UNIT_UNKNOWN;
            return Optional.of(rule.at("sender_unit"));
        }
        return Optional.empty();
    }

    /** What is wrong with a unit that evidence names. */
    Optional<Finding> known(String field, OrganisationNumber number) {
        return units.hospital(number).isPresent() ? Optional.empty() : Optional.of(FormRule.UNIT_UNKNOWN.at(field));
    }
}
