package org.sarcomaregistry.domain.unit;

import java.util.function.Function;
import org.sarcomaregistry.domain.text.Text;

/** A department of a hospital; general practice is not one. */
public record HospitalDepartment(Hospital hospital, Department department) implements ReportingUnit {

    /**
     * Refuses general practice, which no hospital has.
     *
     * @param hospital of the table of health units
     * @param department any but general practice
     */
    public HospitalDepartment {
        if (department == Department.GENERAL_PRACTICE) {
            throw new IllegalArgumentException("a hospital has no department of general practice");
        }
    }

    @Override
    public OrganisationNumber number() {
        return hospital.number();
    }

    @Override
    public Text name() {
        return Text.same(hospital.name()).then(", ", department.label());
    }

    @Override
    public <T> T fold(Function<HospitalDepartment, T> onHospital, Function<Practice, T> onPractice) {
        return onHospital.apply(this);
    }
}
