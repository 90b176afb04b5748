package org.sarcomaregistry.app.calc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyAndCheckTest {

    private static final String FACTS =
            "sex,age_years,topography,morphology,grade,icdo_grade,basis,birth_date,diagnosis_date,death_date";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8858/3,C48.0 | dedifferentiated-liposarcoma,abdominal-retroperitoneal,sts-retroperitoneum,",
                "9180/3,C49.2 | osteosarcoma-nos;extraskeletal-osteosarcoma,extremity-trunk,sts-trunk-extremity,",
                "9180/3,C40.2 | osteosarcoma-nos;conventional-osteosarcoma,bone,bone-appendicular-trunk-skull-face,",
                "8936/3,C16.2 | gist;gist-sdh-deficient;gist-nf1-associated,gist,GIST in C16 or omentum,",
                "9140/3,C44.7 | kaposi-sarcoma,skin,none,",
                "8140/3,C18.0 | ,abdominal-retroperitoneal,sts-abdomen-thorax-viscera,NOT-CATALOGUED: no subtype of the catalogue has this code",
                "9222/1,C49.2 | ,extremity-trunk,sts-trunk-extremity,OTHER-TISSUE: the subtypes with this code belong to another tissue",
                "8858/5,C48.0 | ,,,UNREADABLE: morphology is not a code such as 8850/3",
                "8858/3,C99   | ,,,UNREADABLE: topography is not a site of ICD-O-3 such as C49.2",
                "8858/3,      | ,,,MISSING: topography is empty",
            })
    void classify(String row, String result) {
        var answered = Calc.of("morphology,topography\n" + row + "\n", "classify");
        assertThat(answered.out())
                .isEqualTo("morphology,topography,subtype,tumour_group,staging_schema,finding\n" + row + "," + result
                        + "\n");
    }

    @ParameterizedTest
    @CsvSource({"female,F", "male,M"})
    void a_sex_may_be_written_as_national_id_writes_it(String code, String letter) {
        var row = ",50,C61.9,8850/3,,,7,,,\n";
        var byCode = Calc.of(FACTS + "\n" + code + row, "check").out();
        assertThat(Calc.of(FACTS + "\n" + letter + row, "check").out())
                .isEqualTo(byCode.replace("\n" + code + ",", "\n" + letter + ","));
    }

    @Test
    void a_schema_with_a_comma_is_quoted() {
        assertThat(Calc.of("morphology,topography\n8890/3,C54.1\n", "classify").out())
                .endsWith(",gynaecological,\"corpus-uteri-sarcoma, not 8933\",\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,,,,,,,,                        | ,,",
                "male,,C54.1,,,,,,,               | SEX-TOPO-1,error,",
                "male,19,C56.9,8802/3,,,,,,       | SEX-TOPO-1;GRADE-2;AGE-MORPH-P06,error,",
                ",,C49.2,9041/3,G1,,,,,           | GRADE-9,error,",
                ",,C40.2,9180/3,1,,,,,            | ,,",
                ",,,8850/1,GX,,,,,                | ,,",
                ",,,8850/1,low,,,,,               | GRADE-1,error,",
                ",,,8850/5,,,,,,                  | BEH-1;MORPH-1,error,",
                ",,,8890/3,9,5,,,,                | GRADE-3,error,",
                ",,,8890/3,2,,3,,,                | BASIS-1,query,",
                ",,,8000/3,2,,8,,,                | MORPH-1;BASIS-2,query,",
                ",20,,,,,,2000-06-15,2020-06-14,  | DATE-2,error,",
                ",,,,,,,2000-06-15,1999-06-14,    | DATE-1,error,",
                ",,,,,,,,2020-02-02,2020-02-01    | DATE-5,error,",
                ",,,9260/3,GX,,,,2021-01-01,      | MORPH-2,warning,",
                ",,C41.4,8802/3,3,,,,,            | TOPO-MORPH-18,info,",
                "Male,,,,,,,,,                    | ,,'\"UNREADABLE: sex is not one of female, male\"'",
                ",-1,,,,,,,,                      | ,,OUT-OF-RANGE: age_years is not a whole number from 0 to 130",
                ",,,,,,,2020-02-30,,              | ,,UNREADABLE: birth_date is not a day of the calendar",
                ",,,,,,,2020,,                    | ,,UNREADABLE: birth_date is not a date yyyy-mm-dd",
                ",,,8850,,,,,,                    | ,,UNREADABLE: morphology is not a code such as 8850/3",
                ",,,,,0,,,,                       | ,,OUT-OF-RANGE: icdo_grade is not a whole number from 1 to 9",
                ",,,,,,10,,,                      | ,,OUT-OF-RANGE: basis is not a whole number from 0 to 9",
            })
    void check(String row, String result) {
        var answered = Calc.of(FACTS + "\n" + row + "\n", "check");
        assertThat(answered.out())
                .isEqualTo(FACTS + ",rules,worst,finding\n" + (row.startsWith(",") ? "\"\"" + row : row) + ","
                        + result.replace("'", "") + "\n");
    }

    @Test
    void a_grade_that_is_none_is_a_finding() {
        assertThat(Calc.of(FACTS + "\n,,,,G5,,,,,\n", "check").out())
                .contains("\"UNREADABLE: grade is not one of 1, 2");
    }
}
