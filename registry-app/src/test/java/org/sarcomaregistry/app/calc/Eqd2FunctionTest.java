package org.sarcomaregistry.app.calc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Eqd2FunctionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25,2,3    | 50,83.33333333333333,50,",
                "5,5,4     | 25,56.25,37.5,",
                "10,3,10   | 30,39,32.5,",
                "30,1.8,3  | 54,86.4,51.84,",
                "0,2,3     | ,,,OUT-OF-RANGE: fractions is not a whole number from 1 to 1000",
                "2.5,2,3   | ,,,OUT-OF-RANGE: fractions is not a whole number from 1 to 1000",
                "1,0,3     | ,,,'\"OUT-OF-RANGE: dose_per_fraction_gy is not a dose greater than zero, up to 1000 Gy\"'",
                "1,2,      | ,,,MISSING: alpha_beta_gy is empty",
                "1,2 Gy,3  | ,,,UNREADABLE: dose_per_fraction_gy is not a number with a decimal point",
            })
    void doses_are_exact(String row, String result) {
        var header = "fractions,dose_per_fraction_gy,alpha_beta_gy";
        assertThat(Calc.of(header + "\n" + row + "\n", "eqd2").out())
                .isEqualTo(header + ",total_dose_gy,bed_gy,eqd2_gy,finding\n" + row + "," + result.replace("'", "")
                        + "\n");
    }
}
