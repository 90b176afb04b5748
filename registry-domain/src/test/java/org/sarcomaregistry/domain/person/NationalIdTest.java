package org.sarcomaregistry.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    @ParameterizedTest
    @CsvSource({
        "31129956715, fnr, fnr, 1899-12-31, MALE",
        "53097248016, dnr, dnr, 1972-09-13, FEMALE",
        "13527248013, shifted-40, hnr, 1972-12-13, FEMALE",
        "68467038838, shifted-40-dnr, dnr, 1970-06-28, FEMALE",
        "10915596784, shifted-80, fnr, 1955-11-10, MALE",
        "50846202355, shifted-80-dnr, dnr, 1962-04-10, MALE",
    })
    void every_dated_kind_is_told_by_its_shifts(String number, String kind, String scheme, LocalDate born, Sex sex) {
        var id = valid(number);
        assertThat(id.kind().code()).isEqualTo(kind);
        assertThat(id.scheme().code()).isEqualTo(scheme);
        assertThat(id.birthDate()).contains(born);
        assertThat(id.sex()).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99056326525", "80008117075"})
    void a_common_help_number_tells_neither_birth_nor_sex(String number) {
        var id = valid(number);
        assertThat(id.kind()).isEqualTo(NumberKind.FH);
        assertThat(id.birthDate()).isEmpty();
        assertThat(id.sex()).isEmpty();
    }

    @Test
    void only_the_shifts_by_65_and_80_are_certainly_synthetic() {
        assertThat(valid("10915596784").isSynthetic()).isTrue();
        assertThat(valid("50846202355").isSynthetic()).isTrue();
        assertThat(valid("13527248013").isSynthetic()).isFalse();
        assertThat(valid("13097248022").isSynthetic()).isFalse();
        assertThat(NumberKind.SHIFTED_65.isSynthetic()).isTrue();
    }

    @Test
    void a_number_of_the_65_series_is_read() {
        var digits = new StringBuilder("017790004");
        assertThat(CheckDigits.complete(digits)).isTrue();
        var id = valid(digits.toString());
        assertThat(id.kind()).isEqualTo(NumberKind.SHIFTED_65);
        assertThat(id.birthDate()).contains(LocalDate.of(1990, 12, 1));
    }

    @Nested
    class The_century {

        @ParameterizedTest
        @CsvSource({
            "010154500, 1854-01-01",
            "010199749, 1899-01-01",
            "010100000, 1900-01-01",
            "010199498, 1999-01-01",
            "010140900, 1940-01-01",
            "010199998, 1999-01-01",
            "010100500, 2000-01-01",
            "010139999, 2039-01-01",
        })
        void follows_from_year_and_individual_number(String nine, LocalDate born) {
            assertThat(BirthDigits.of(nine).date()).contains(born);
        }

        @ParameterizedTest
        @ValueSource(strings = {"010153500", "010140750", "010199899", "010140899", "010153749"})
        void is_refused_where_no_series_was_issued(String nine) {
            assertThat(BirthDigits.of(nine).flaw()).contains(IdFlaw.INDIVIDUAL_NUMBER);
        }
    }

    @Nested
    class A_flaw_names_the_wrong_part {

        @ParameterizedTest
        @CsvSource({
            "1234567890, LENGTH",
            "123456789101, LENGTH",
            "'', LENGTH",
            "1234567891A, NOT_DIGITS",
            "' 3097248022', NOT_DIGITS",
            "-3097248022, NOT_DIGITS",
            "32127248022, BIRTH_DATE",
            "13137248022, BIRTH_DATE",
            "00017248022, BIRTH_DATE",
            "13007248022, BIRTH_DATE",
            "72017248022, BIRTH_DATE",
            "13807248022, BIRTH_DATE",
            "13937248022, BIRTH_DATE",
            "29020112345, BIRTH_DATE",
            "01014075000, INDIVIDUAL_NUMBER",
            "13097248032, FIRST_CHECK_DIGIT",
            "13097248023, SECOND_CHECK_DIGIT",
            "02013299987, FIRST_CHECK_DIGIT",
            "02013299996, SECOND_CHECK_DIGIT",
            "99056326535, FIRST_CHECK_DIGIT",
        })
        void of_the_number(String number, IdFlaw flaw) {
            assertThat(NationalId.parse(number).flaw()).contains(flaw);
        }

        @Test
        void and_other_scripts_digits_are_no_digits() {
            var arabicIndic = "13097248022".chars().map(c -> c - '0' + 0x0660).mapToObj(Character::toString);
            assertThat(NationalId.parse(String.join("", arabicIndic.toList())).flaw())
                    .contains(IdFlaw.NOT_DIGITS);
        }
    }

    @Nested
    class From_2032 {

        @Test
        void a_number_of_the_new_series_is_valid_and_tells_no_sex() {
            var id = valid("30108299939");
            assertThat(id.birthDate()).contains(LocalDate.of(1982, 10, 30));
            assertThat(id.sex()).isEmpty();
        }

        @Test
        void the_classic_rule_refuses_it() {
            assertThat(NationalId.parse("30108299939", CheckRule.CLASSIC).flaw())
                    .contains(IdFlaw.FIRST_CHECK_DIGIT);
        }

        @Test
        void an_older_number_keeps_its_sex() {
            assertThat(valid("30108299920").sex()).contains(Sex.MALE);
        }
    }

    @Test
    void numbers_are_equal_by_their_digits() {
        assertThat(valid("13097248022")).isEqualTo(valid("13097248022")).hasSameHashCodeAs(valid("13097248022"));
        assertThat(valid("13097248022")).isNotEqualTo(valid("10915596784"));
    }

    private static NationalId valid(String number) {
        return NationalId.parse(number).id().orElseThrow();
    }
}
