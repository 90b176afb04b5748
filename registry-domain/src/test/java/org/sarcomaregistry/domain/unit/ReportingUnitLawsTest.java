package org.sarcomaregistry.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportingUnitLawsTest {

    private static final HealthUnits NORWAY = HealthUnits.norway();

    @Provide
    Arbitrary<OrganisationNumber> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(NORWAY.hospitals()).map(Hospital::number),
                Arbitraries.integers()
                        .between(80_000_000, 99_999_999)
                        .flatMap(eight -> Arbitraries.integers().between(0, 9).map(digit -> eight + "" + digit))
                        .filter(digits -> OrganisationNumber.parse(digits).isPresent())
                        .map(OrganisationNumber::new));
    }

    @Property
    void a_number_and_a_department_make_a_unit_exactly_when_both_or_neither_are_of_a_hospital(
            @ForAll("numbers") OrganisationNumber number, @ForAll Department department) {
        boolean hospital = NORWAY.hospital(number).isPresent();
        var unit = ReportingUnit.of(NORWAY, number, department);
        assertThat(unit.isPresent()).isEqualTo(hospital != (department == Department.GENERAL_PRACTICE));
        unit.ifPresent(u -> {
            assertThat(u.number()).isEqualTo(number);
            assertThat(u.department()).isEqualTo(department);
            assertThat(u.<Boolean>fold(h -> true, p -> false)).isEqualTo(hospital);
        });
    }

    @Property
    void a_key_leads_back_to_its_unit(@ForAll("numbers") OrganisationNumber number, @ForAll Department department) {
        ReportingUnit.of(NORWAY, number, department)
                .ifPresent(unit ->
                        assertThat(ReportingUnit.parse(NORWAY, unit.key())).contains(unit));
    }

    @Property
    void any_text_is_read_as_a_key_or_refused(@ForAll String text) {
        assertThat(ReportingUnit.parse(NORWAY, text)).isEmpty();
    }

    @Example
    void a_unit_has_a_name_for_each_language() {
        var unit = ReportingUnit.parse(NORWAY, "974557746/oncology").orElseThrow();
        assertThat(unit.name().nb()).isEqualTo("Haukeland, onkologi");
        assertThat(unit.name().en()).isEqualTo("Haukeland, oncology");
    }

    @Example
    void a_practice_is_called_by_its_number() {
        var practice = ReportingUnit.parse(NORWAY, "923609016/general-practice").orElseThrow();
        assertThat(practice.name().nb()).isEqualTo("Legekontor 923609016");
        assertThat(practice.name().en()).isEqualTo("Practice 923609016");
    }

    @Example
    void a_hospital_has_no_department_of_general_practice() {
        var hospital = NORWAY.hospitals().get(0);
        assertThatThrownBy(() -> new HospitalDepartment(hospital, Department.GENERAL_PRACTICE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
