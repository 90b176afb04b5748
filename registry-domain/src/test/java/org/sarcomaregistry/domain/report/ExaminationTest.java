package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private final Examination examination = Examination.current(IdPolicy.IMPORT);

    static Stream<ReportForm> forms_in_order() {
        return Stream.of(
                aWorkUp(),
                anOperation("2024-04-01", "R0"),
                drugs("2024-04-20", "2024-08-01"),
                radiotherapy("2024-05-01"),
                aSpecimen("biopsy", "2024-03-01"),
                complete("procedure", "2024-08-31"));
    }

    @ParameterizedTest
    @MethodSource("forms_in_order")
    void a_form_in_order_is_accepted(ReportForm form) {
        assertThat(examination.of(form, TODAY)).isInstanceOf(Examined.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "residual, R9, FIELD-CODE",
        "operation_date, 2024-02-30, FIELD-DATE",
        "operation_date, 2024, FIELD-DATE",
        "operation_date, 2024-09-02, DATE-FUTURE",
        "operation_date, 1959-01-01, DATE-BEFORE-BIRTH",
        "necrosis_percent, 101, FIELD-RANGE",
        "necrosis_percent, ti, FIELD-NUMBER",
        "margin_mm, 1e3, FIELD-NUMBER",
        "sender_unit, 974795788, FIELD-CODE",
        "sender_unit, 991324968, UNIT-UNKNOWN",
        "department, general-practice, UNIT-PRACTICE",
        "reporter_hpr, 12345678901, FIELD-CODE",
        "form_version, 99, FIELD-CODE",
        "specimen_mm, 0, FIELD-RANGE"
    })
    void a_wrong_answer_is_found_at_its_field(String field, String answer, String code) {
        var findings = examination
                .of(anOperation("2024-04-01", "R0").with(field, answer), TODAY)
                .findings();
        assertThat(findings)
                .filteredOn(Finding::rejects)
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void all_findings_come_at_once_in_both_languages() {
        var form = anOperation("2024-04-01", "R9").without("planned").with("colour", "blue");
        var findings = examination.of(form, TODAY).findings();
        assertThat(findings)
                .extracting(Finding::code, Finding::pointer)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("FIELD-MISSING", "/planned"),
                        org.assertj.core.groups.Tuple.tuple("FIELD-CODE", "/residual"),
                        org.assertj.core.groups.Tuple.tuple("FIELD-UNKNOWN", "/colour"));
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.text().nb()).isNotEqualTo(f.text().en()));
    }

    @Test
    void an_unknown_field_that_could_hold_anything_is_not_repeated() {
        var findings = examination.of(aWorkUp().with("01010112345", "x"), TODAY).findings();
        assertThat(findings).extracting(Finding::field).containsExactly("");
    }

    @Test
    void a_wrong_national_id_is_found_and_never_repeated() {
        var wrong = "01010112345";
        var form = aWorkUp()
                .with("patient_scheme", "fnr")
                .with("patient_value", wrong)
                .without("patient_born", "patient_sex");
        var findings = examination.of(form, TODAY).findings();
        assertThat(findings).extracting(Finding::pointer).containsExactly("/patient_value");
        assertThat(findings.toString() + form).doesNotContain(wrong);
    }

    @Test
    void a_national_id_in_a_text_and_characters_that_cannot_be_stored_are_found() {
        var number = org.sarcomaregistry.domain.person.SyntheticIds.birthNumber(
                        LocalDate.of(1960, 5, 17), org.sarcomaregistry.domain.person.Sex.FEMALE, 1)
                .orElseThrow()
                .value();
        var findings = examination
                .of(aWorkUp().with("molecular_finding", "see " + number), TODAY)
                .findings();
        assertThat(findings).extracting(Finding::code).containsExactly("ID-IN-TEXT");
        assertThat(findings.toString()).doesNotContain(number);
        assertThat(examination
                        .of(aWorkUp().with("message_id", "a\u0000b"), TODAY)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD-TEXT");
    }

    @Test
    void a_stated_birth_that_the_number_contradicts_is_found() {
        var form = aWorkUp().with("patient_scheme", "fnr").with("patient_value", "17054026641");
        assertThat(Examination.current(IdPolicy.IMPORT).of(form, TODAY).findings())
                .extracting(Finding::code)
                .isNotEmpty();
    }

    @Test
    void local_numbers_are_for_imports_only() {
        var findings =
                Examination.current(IdPolicy.PRODUCTION).of(aWorkUp(), TODAY).findings();
        assertThat(findings).extracting(Finding::code).containsExactly("ID-SCHEME");
    }

    @Test
    void a_form_of_no_kind_is_rejected_at_its_kind() {
        assertThat(examination.of(aWorkUp().with("form", "poem"), TODAY).findings())
                .extracting(Finding::code)
                .containsExactly("FORM-KIND");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_found() {
        assertThat(examination.of(drugs("2024-05-01", "2024-04-01"), TODAY).findings())
                .extracting(Finding::code)
                .containsExactly("DATE-ORDER");
    }

    @Test
    void a_correction_needs_a_reason_and_a_withdrawal_its_original() {
        assertThat(examination.of(aWorkUp().with("replaces", "m-0"), TODAY).findings())
                .extracting(Finding::pointer)
                .containsExactly("/reason");
        var withdrawal = complete("procedure", "2024-08-31")
                .without("source", "unit", "from", "to")
                .with("form", "withdrawal");
        assertThat(examination.of(withdrawal, TODAY).findings())
                .extracting(Finding::pointer)
                .containsExactly("/replaces");
    }

    @Test
    void an_outcome_is_handled_as_what_it_is() {
        Stream.of(aWorkUp(), aWorkUp().without("form")).forEach(form -> {
            var examined = examination.of(form, TODAY);
            boolean inOrder = examined.findings().stream().noneMatch(Finding::rejects);
            assertThat(examined.<Boolean>fold(accepted -> true, rejected -> false))
                    .isEqualTo(inOrder);
        });
    }

    @Test
    void a_form_is_examined_by_the_version_that_it_names() {
        var unasked = aWorkUp().with("pet_date", "2024-02-20");
        assertThat(examination.of(unasked.with("form_version", "1"), TODAY)).isInstanceOf(Examined.Accepted.class);
        assertThat(examination.of(unasked.with("form_version", "2"), TODAY).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD-HIDDEN", "/pet_date"));
        assertThat(examination.of(unasked.with("form_version", "3"), TODAY).findings())
                .extracting(Finding::code)
                .contains("FIELD-CODE", "FIELD-HIDDEN");
    }

    @Test
    void an_examination_by_one_codebook_asks_for_no_version() {
        var first = new Examination(Codebook.of("1").orElseThrow(), IdPolicy.IMPORT);
        assertThat(first.of(aWorkUp().with("pet_date", "2024-02-20").with("form_version", "2"), TODAY))
                .isInstanceOf(Examined.Accepted.class);
    }

    @Test
    void grade_four_is_kept_as_three_with_a_remark() {
        var bone = aWorkUp()
                .with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("grade_system", "bone");
        var examined = examination.of(bone.with("grade", "4").with("depth", "not-applicable"), TODAY);
        assertThat(examined.findings()).extracting(Finding::code).contains("GRADE-FOUR");
        assertThat(examined).isInstanceOf(Examined.Accepted.class);
    }

    @Test
    void a_sex_that_the_site_excludes_rejects_and_a_rare_pair_only_asks() {
        var male = aWorkUp().with("patient_sex", "male");
        assertThat(examination
                        .of(male.with("topography", "C54.1").with("laterality", "not-applicable"), TODAY)
                        .findings())
                .extracting(Finding::code)
                .contains("SEX-TOPO-1");
        assertThat(examination.of(aWorkUp().with("morphology", "9180/3"), TODAY))
                .isInstanceOf(Examined.Accepted.class)
                .satisfies(
                        e -> assertThat(e.findings()).extracting(Finding::code).contains("TOPO-MORPH-1"));
    }

    @Test
    void none_beside_another_answer_is_a_contradiction() {
        assertThat(examination
                        .of(aWorkUp().with("metastasis_sites", "none", "lung"), TODAY)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD-CONTRADICTION");
    }
}
