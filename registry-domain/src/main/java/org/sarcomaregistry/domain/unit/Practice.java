package org.sarcomaregistry.domain.unit;

import java.util.function.Function;
import org.sarcomaregistry.domain.text.Text;

/** A primary-care practice, known by its organisation number only. */
public record Practice(OrganisationNumber number) implements ReportingUnit {

    @Override
    public Department department() {
        return Department.GENERAL_PRACTICE;
    }

    @Override
    public Text name() {
        return Text.of("Legekontor " + number, "Practice " + number);
    }

    @Override
    public <T> T fold(Function<HospitalDepartment, T> onHospital, Function<Practice, T> onPractice) {
        return onPractice.apply(this);
    }
}
