package org.sarcomaregistry.app.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskFunctionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,3,gastric,false      | intermediate |",
                "7,3,non-gastric,FALSE  | high         |",
                "2,6,non-gastric,false  | intermediate |",
                "1,0,gastric,true       | high         |",
                "1,0,gastric,           |              | MISSING: ruptured is empty",
                "1,0,mouth,true         |              | 'UNREADABLE: site is not one of gastric, non-gastric'",
                "1,-1,gastric,true      |              | OUT-OF-RANGE: mitoses_per_5mm2 is not zero or more",
                "0,1,gastric,true       |              | OUT-OF-RANGE: size_cm is not greater than zero",
                "1;5,1,gastric,true     |              | UNREADABLE: size_cm is not a number with a decimal point",
                "NaN,1,gastric,true     |              | UNREADABLE: size_cm is not a number with a decimal point",
                "1e999,1,gastric,true   |              | OUT-OF-RANGE: size_cm is not a number that can be counted with",
                "1,1,gastric,maybe      |              | UNREADABLE: ruptured is not true or false",
            })
    void gist(String row, String risk, String finding) {
        check("gist-risk", "size_cm,mitoses_per_5mm2,site,ruptured", row, List.of("risk"), risk, finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55,10,4,,3-variable    | 5,high         |",
                "55,10,4,10,4-variable  | 6,high         |",
                "55,10,4,,4-variable    | 5,intermediate |",
                "54,4.9,0,100,3-variable | 0,low         |",
                "54,4.9,0,101,3-variable | ,             | OUT-OF-RANGE: necrosis_percent is not at most 100",
                "200,4.9,0,,3-variable  | ,              | OUT-OF-RANGE: age_years is not at most 130",
                "54,4.9,0,,5-variable   | ,              | 'UNREADABLE: model is not one of 3-variable, 4-variable'",
            })
    void solitary_fibrous_tumour(String row, String result, String finding) {
        check(
                "sft-risk",
                "age_years,size_cm,mitoses_per_10hpf,necrosis_percent,model",
                row,
                List.of("points", "risk"),
                result,
                finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toronto/rhabdomyosarcoma,unfavourable,T1,N0,M0,- | 2           |",
                "toronto/rhabdomyosarcoma,favourable,T2,N1,M0,-   | 1           |",
                "toronto/rhabdomyosarcoma,-,T2,N1,M0,-            | unknown     |",
                "toronto/non-rms-soft-tissue,-,T3,N0,M0,G2        | 3           |",
                "toronto/non-rms-soft-tissue,-,T3,N0,M0,-         | unknown     |",
                "toronto/osteosarcoma,-,T1,N0,M0,-                | localized   |",
                "toronto/ewing-sarcoma,,,,M1b,                    | metastatic  |",
                "toronto/ewing-sarcoma,,,,,                       | unknown     |",
                "toronto/lymphoma,,,,,                            |             | SCHEMA: there is no such schema of the Toronto guidelines",
            })
    void toronto(String row, String stage, String finding) {
        check("toronto", "schema,site_class,t,n,m,g", row, List.of("stage"), stage, finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,1,0   | 2,G1 |",
                "3,3,2.0 | 8,G3 |",
                "0,1,0   | ,    | OUT-OF-RANGE: differentiation_score is not a whole number from 1 to 3",
                "1,1.5,0 | ,    | OUT-OF-RANGE: mitosis_score is not a whole number from 1 to 3",
                "1,1,    | ,    | MISSING: necrosis_score is empty",
            })
    void fnclcc(String row, String result, String finding) {
        check(
                "fnclcc",
                "differentiation_score,mitosis_score,necrosis_score",
                row,
                List.of("total", "grade"),
                result,
                finding);
    }

    private static void check(
            String function, String header, String row, List<String> columns, String result, String finding) {
        var answered = Calc.of(header + "\n" + row + "\n", function);
        assertThat(answered.code()).isZero();
        String expectedFinding = finding == null ? "" : finding.contains(",") ? '"' + finding + '"' : finding;
        assertThat(answered.out())
                .isEqualTo(header + "," + String.join(",", columns) + ",finding\n" + row + ","
                        + (result == null ? "" : result) + "," + expectedFinding + "\n");
    }
}
