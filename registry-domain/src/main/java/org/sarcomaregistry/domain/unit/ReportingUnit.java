package org.sarcomaregistry.domain.unit;

import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/** What sends reports and owns drafts: a department of a hospital, or a primary-care practice. */
public sealed interface ReportingUnit permits HospitalDepartment, Practice {

    /**
     * {@return the unit that a number and a kind of department name together}
     *
     * <p>A hospital's number goes with every department but general practice, any other valid number with general
     * practice alone; empty for every other pair.
     *
     * @param units the units that there are
     * @param number of a hospital or a practice
     * @param department of the hospital; general practice for a practice
     */
    static Optional<ReportingUnit> of(HealthUnits units, OrganisationNumber number, Department department) {
        var hospital = units.hospital(number);
        if (hospital.isPresent() == (department == Department.GENERAL_PRACTICE)) {
            return Optional.empty();
        }
        return Optional.of(hospital.<ReportingUnit>map(h -> new HospitalDepartment(h, department))
                .orElseGet(() -> new Practice(number)));
    }

    /**
     * Reads what {@link #key()} writes; empty if it is not a unit of these health units.
     *
     * @param units the units that there are
     * @param key as {@link #key()} writes it
     * @return the unit with its department
     */
    static Optional<ReportingUnit> parse(HealthUnits units, String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return OrganisationNumber.parse(key.substring(0, slash))
                .flatMap(number -> Codes.parse(Department.class, key.substring(slash + 1))
                        .flatMap(department -> of(units, number, department)));
    }

    /**
     * Of the hospital, or of the practice.
     *
     * @return the organisation number
     */
    OrganisationNumber number();

    /**
     * General practice for a practice, and only for one.
     *
     * @return the department
     */
    Department department();

    /**
     * For display: Haukeland, onkologi.
     *
     * @return the name in Norwegian
     */
    Text name();

    /** {@return stable and unique: organisation number, slash, department code} */
    default String key() {
        return number() + "/" + department().code();
    }

    /**
     * Answers by the kind of unit.
     *
     * @param <T> what the answer is
     * @param hospital answers for a department of a hospital
     * @param practice answers for a practice
     * @return what the case that applies answers
     */
    <T> T fold(Function<HospitalDepartment, T> hospital, Function<Practice, T> practice);
}
