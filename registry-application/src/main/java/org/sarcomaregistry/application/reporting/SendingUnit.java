package org.sarcomaregistry.application.reporting;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.Department;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.ReportingUnit;

/** The unit that a form names as its sender, before the form is examined. */
public final class SendingUnit {

    private SendingUnit() {}

    /** The hospital's department or the practice; empty if there can be no such unit. */
    public static Optional<ReportingUnit> of(ReportForm form) {
        var department = form.answer("department").flatMap(code -> Codes.parse(Department.class, code));
        return form.answer("sender_unit")
                .flatMap(OrganisationNumber::parse)
                .flatMap(number -> department.flatMap(of -> ReportingUnit.of(HealthUnits.norway(), number, of)));
    }
}
