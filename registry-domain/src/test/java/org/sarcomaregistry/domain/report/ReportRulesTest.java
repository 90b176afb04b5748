package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.consistency.Severity;

/** Every answer that a consistency rule asks for reaches it: beside each form that breaks a rule one that keeps it. */
class ReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private static List<Finding> found(ReportForm form, String changes) {
        var changed = form;
        for (String change : Splitter.on(' ').omitEmptyStrings().split(changes)) {
            var parts = Splitter.on('=').splitToList(change);
            changed = changed.with(parts.get(0), parts.get(1));
        }
        return Examination.current(IdPolicy.IMPORT).of(changed, TODAY).findings();
    }

    private static void assertTold(ReportForm form, String rule, String broken, String kept) {
        assertThat(found(form, broken)).extracting(Finding::code).contains(rule);
        assertThat(found(form, kept)).extracting(Finding::code).doesNotContain(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEX-TOPO-1    | patient_sex=male topography=C54.1            | patient_sex=female topography=C54.1
            AGE-MORPH-P06 | patient_born=2004-03-02 morphology=8802/3    | patient_born=2004-03-01 morphology=8802/3
            AGE-MORPH-P06 | patient_born=2004-07-02 morphology=8802/3 diagnosis_date=2024 | patient_born=2004-07-01 morphology=8802/3 diagnosis_date=2024
            MORPH-1       | morphology=8140/3                            | morphology=8858/3
            MORPH-2       | morphology=8936/1 diagnosis_date=2021-01-01  | morphology=8936/1 diagnosis_date=2020-12-31
            MORPH-2       | morphology=8936/1 diagnosis_date=2021        | morphology=8936/1 diagnosis_date=2020
            BEH-2         | morphology=8858/6                            | morphology=8858/6 target=metastasis
            BASIS-1       | basis=2                                      | basis=7
            BASIS-2       | morphology=8000/3 basis=7                    | morphology=8000/3 basis=2
            LAT-2         | topography=C48.0 laterality=left             | topography=C48.0 laterality=not-applicable
            GRADE-1       | morphology=8850/1 grade=1                    | morphology=8850/1 grade=not-applicable
            GRADE-7       | grade=2 fnclcc_differentiation=3 fnclcc_mitosis=3 fnclcc_necrosis=0 | grade=3 fnclcc_differentiation=3 fnclcc_mitosis=3 fnclcc_necrosis=0
            GRADE-7       | grade=1 fnclcc_differentiation=1 fnclcc_mitosis=1 fnclcc_necrosis=2 | grade=1 fnclcc_differentiation=1 fnclcc_mitosis=1 fnclcc_necrosis=1
            GRADE-9       | morphology=9040/3 grade=1                    | morphology=9040/3 grade=2
            GRADE-9       | morphology=9040/3 grade=1                    | morphology=9040/3 grade=1 grade_system=intrinsic
            GRADE-10      | morphology=9581/3                            | morphology=8890/3
            STAGE-2       | t=T1 tnm_edition=8 size_mm=51                | t=T1 tnm_edition=8 size_mm=50
            STAGE-2       | t=T3 tnm_edition=8 size_mm=80                | t=T2 tnm_edition=8 size_mm=80
            STAGE-2       | t=T3 tnm_edition=8 size_mm=80                | t=T3 tnm_edition=8
            STAGE-2       | topography=C49.4 t=T1 tnm_edition=8 size_mm=90 wall_or_cavity=wall | topography=C49.4 t=T1 tnm_edition=8 size_mm=90 wall_or_cavity=intracavitary
            STAGE-3       | morphology=9140/3 t=T1 tnm_edition=8         | morphology=9140/3
            STAGE-3       | morphology=9140/3 n=N0 tnm_edition=8         | morphology=9140/3 tnm_edition=8
            STAGE-3       | morphology=9140/3 m=M0 tnm_edition=8         | morphology=9140/3 tnm_edition=8
            STAGE-5       | morphology=9192/3 topography=C40.2 t=T1 tnm_edition=8 | morphology=9180/3 topography=C40.2 t=T1 tnm_edition=8
            STAGE-6       | m=M0 tnm_edition=8 metastasis_sites=lung     | m=M0 tnm_edition=8 metastasis_sites=lymph-node
            STAGE-6       | m=M0 tnm_edition=8 metastasis_sites=bone     | m=M0 tnm_edition=8 metastasis_sites=unknown
            STAGE-6       | m=M0 tnm_edition=8 metastasis_sites=other    | m=M0 tnm_edition=8 metastasis_sites=none
            STAGE-7       | m=M1a tnm_edition=8 metastasis_sites=lung    | m=M1 tnm_edition=8 metastasis_sites=lung
            """)
    void a_rule_asks_about_a_work_up(String rule, String broken, String kept) {
        assertTold(Fixtures.aWorkUp(), rule, broken, kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MARGIN-1 | intention=diagnostic                              | intention=curative
            MARGIN-1 | intention=diagnostic surgeon_margin=intralesional | intention=diagnostic surgeon_margin=not-assessed
            MARGIN-1 | intention=diagnostic                              | intention=diagnostic surgeon_margin=unknown
            MARGIN-1 | intention=diagnostic                              | intention=unknown
            GRADE-8  | grade_system=fnclcc grade=2 neoadjuvant=perfusion | grade_system=fnclcc grade=2 neoadjuvant=none
            GRADE-8  | grade_system=fnclcc grade=2 neoadjuvant=radiotherapy | grade_system=fnclcc grade=2 neoadjuvant=unknown
            GRADE-8  | grade_system=fnclcc grade=2 neoadjuvant=radiotherapy | grade_system=bone grade=2 neoadjuvant=radiotherapy
            GRADE-9  | grade_system=fnclcc grade=1 morphology=9040/3     | grade_system=fnclcc grade=1 morphology=8890/3
            """)
    void a_rule_asks_about_an_operation(String rule, String broken, String kept) {
        assertTold(Fixtures.anOperation("2024-04-01", "R0"), rule, broken, kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEX-TOPO-1    | patient_sex=male topography=C54.1         | patient_sex=female topography=C54.1
            MORPH-1       | morphology=8140/3                         | morphology=8858/3
            AGE-MORPH-P06 | patient_born=2004-03-02 morphology=8802/3 | patient_born=2004-03-01 morphology=8802/3
            """)
    void what_would_reject_a_report_only_asks_about_a_laboratorys_answer(String rule, String broken, String kept) {
        var specimen = Fixtures.aSpecimen("biopsy", "2024-03-01");
        assertTold(specimen, rule, broken, kept);
        assertThat(found(specimen, broken))
                .noneMatch(Finding::rejects)
                .allSatisfy(finding -> assertThat(Codebook.current().fields(FormKind.PATHOLOGY))
                        .containsKey(finding.field()));
    }

    @Test
    void a_rule_that_only_informs_is_no_finding() {
        var pleomorphicOfBone = "topography=C40.2 morphology=8802/3";
        assertThat(found(Fixtures.aWorkUp(), pleomorphicOfBone))
                .extracting(Finding::code)
                .doesNotContain("TOPO-MORPH-18");
        assertThat(found(Fixtures.aSpecimen("biopsy", "2024-03-01"), pleomorphicOfBone))
                .isEmpty();
    }

    @Test
    void a_finding_is_told_at_a_field_that_the_form_has() {
        assertThat(found(Fixtures.aWorkUp(), "patient_born=2007-03-02 morphology=8936/3 topography=C16.9"))
                .filteredOn(finding -> finding.severity() != Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(Codebook.current().fields(FormKind.WORK_UP)).containsKey(finding.field()));
    }

    @ParameterizedTest
    @CsvSource({"pathology, requesting_unit", "procedure, unit", "radiotherapy-record, unit", "drug-record, unit"})
    void a_unit_that_evidence_names_is_a_hospital_of_the_table_or_unknown(String kind, String field) {
        var evidence = List.of(
                        Fixtures.aSpecimen("biopsy", "2024-03-01"),
                        Fixtures.aProcedure("2024-03-01"),
                        Fixtures.aRadiotherapyRecord("2024-03-01"),
                        Fixtures.aDose("2024-03-01"))
                .stream()
                .filter(form -> form.answers("form").contains(kind))
                .findFirst()
                .orElseThrow();
        var validButNoHospital = "991324968";
        assertThat(found(evidence, field + "=" + validButNoHospital))
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("UNIT-UNKNOWN", field));
        assertThat(found(evidence, field + "=unknown")).isEmpty();
    }

    @Test
    void a_source_is_complete_for_a_hospital_of_the_table_or_for_all() {
        var complete = Fixtures.complete("procedure", "2024-08-31");
        assertThat(found(complete, "unit=991324968")).extracting(Finding::code).containsExactly("UNIT-UNKNOWN");
        assertThat(found(complete, "unit=" + Fixtures.BODO)).isEmpty();
        assertThat(found(complete, "unit=all")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1959, DATE-BEFORE-BIRTH",
        "1960-04, DATE-BEFORE-BIRTH",
        "1960-05-16, DATE-BEFORE-BIRTH",
        "1960, ",
        "1960-05, ",
        "1960-05-17, ",
        "2024-09, ",
        "2024, ",
        "2024-10, DATE-FUTURE",
        "2025, DATE-FUTURE"
    })
    void a_diagnosis_known_in_part_is_wrong_only_if_every_day_of_it_is(String date, String code) {
        assertThat(found(Fixtures.aWorkUp(), "diagnosis_date=" + date))
                .filteredOn(Finding::rejects)
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
