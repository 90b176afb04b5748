package org.sarcomaregistry.app.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are published test numbers; nobody bears them. */
class NationalIdFunctionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13097248022 | true,fnr,1972-09-13,F,",
                "53097248016 | true,dnr,1972-09-13,F,",
                "13527248013 | true,shifted-40,1972-12-13,F,",
                "10915596784 | true,shifted-80,1955-11-10,M,",
                "68467038838 | true,shifted-40-dnr,1970-06-28,F,",
                "50846202355 | true,shifted-80-dnr,1962-04-10,M,",
                "99056326525 | true,fh,,,",
                "30108299939 | true,fnr,1982-10-30,,",
                "32127248022 | false,,,,BIRTH-DATE: The first six digits are not a date that exists",
                "1234567890  | false,,,,LENGTH: The number must have exactly 11 digits",
                "13097248032 | false,,,,FIRST-CHECK-DIGIT: The first check digit (digit 10) does not agree",
            })
    void a_number_is_right_or_not_and_tells_what_it_tells(String number, String result) {
        var answered = Calc.of("number\n" + number + "\n", "national-id");
        assertThat(answered.out())
                .isEqualTo("number,valid,kind,birth_date,sex,finding\n" + number + "," + result + "\n");
    }

    @Test
    void the_rule_from_2032_can_be_left_out() {
        var table = "number\n30108299939\n";
        assertThat(Calc.of(table, "national-id", "--rules", "classic").out()).contains("30108299939,false,");
        assertThat(Calc.of(table, "national-id", "--rules", "2032").out()).contains("30108299939,true,");
        assertThat(Calc.of(table, "national-id", "--rules", "1964").code()).isEqualTo(2);
    }

    @Test
    void no_message_repeats_a_number() {
        var answered = Calc.of("number\n13097248032\n\"13097248032\n", "national-id");
        assertThat(answered.code()).isEqualTo(1);
        assertThat(answered.err()).isNotEmpty().doesNotContain("13097248032");
    }

    @Test
    void every_published_number_is_judged_as_published_by_both_rules() {
        var file = Calc.shared("examples/national-ids.tsv").toString();
        for (String rules : new String[] {"classic", "2032"}) {
            var answered = Calc.run(
                    InputStream.nullInputStream(),
                    "national-id",
                    "--input",
                    file,
                    "--rules",
                    rules,
                    "--delimiter",
                    "tab");
            assertThat(answered.table()).hasSize(72).allSatisfy(row -> {
                var expected = row.get("expected").equals("valid")
                        && row.get("mod11_" + rules + "_ok").equals("true");
                assertThat(row.get("valid")).isEqualTo(String.valueOf(expected));
                assertThat(row.get("finding").isEmpty()).isEqualTo(expected);
            });
        }
    }
}
