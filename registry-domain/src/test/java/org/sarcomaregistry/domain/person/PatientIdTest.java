package org.sarcomaregistry.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientIdTest {

    @Test
    void a_national_id_tells_birth_sex_and_that_it_is_synthetic() {
        assertThat(PatientId.parse("fnr", "10915596784"))
                .isEqualTo(new PatientIdReading.Valid(
                        new PatientId(IdScheme.FNR, "10915596784"),
                        Optional.of(LocalDate.of(1955, 11, 10)),
                        Optional.of(Sex.MALE),
                        true));
    }

    @Test
    void a_local_id_tells_nothing() {
        assertThat(PatientId.parse("local", "TCGA-3B-A9HI"))
                .isEqualTo(new PatientIdReading.Valid(
                        new PatientId(IdScheme.LOCAL, "TCGA-3B-A9HI"), Optional.empty(), Optional.empty(), false));
    }

    @ParameterizedTest
    @CsvSource({
        "fnr, 13097248022",
        "dnr, 53097248016",
        "hnr, 13527248013",
        "fh, 99056326525",
        "fnr, 10915596784",
        "dnr, 50846202355",
        "local, 13097248022",
    })
    void scheme_and_kind_agree(String scheme, String value) {
        assertThat(PatientId.parse(scheme, value)).isInstanceOf(PatientIdReading.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "fnr, 53097248016, SCHEME_MISMATCH",
        "dnr, 13097248022, SCHEME_MISMATCH",
        "fnr, 13527248013, SCHEME_MISMATCH",
        "fnr, 99056326525, SCHEME_MISMATCH",
        "hnr, 10915596784, SCHEME_MISMATCH",
        "dnr, 10915596784, SCHEME_MISMATCH",
        "fnr, 50846202355, SCHEME_MISMATCH",
        "FNR, 13097248022, UNKNOWN_SCHEME",
        "'', 13097248022, UNKNOWN_SCHEME",
        "fnr, 13097248032, FIRST_CHECK_DIGIT",
    })
    void anything_else_is_a_flaw(String scheme, String value, IdFlaw flaw) {
        assertThat(PatientId.parse(scheme, value)).isEqualTo(new PatientIdReading.Invalid(flaw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "å1", "a/b", "٣", "a\n"})
    void a_local_id_has_plain_characters_only(String value) {
        assertThat(PatientId.parse("local", value)).isEqualTo(new PatientIdReading.Invalid(IdFlaw.LOCAL_FORM));
    }

    @Test
    void a_local_id_has_at_most_64_characters() {
        assertThat(PatientId.parse("local", "x".repeat(64))).isInstanceOf(PatientIdReading.Valid.class);
        assertThat(PatientId.parse("local", "x".repeat(65))).isEqualTo(new PatientIdReading.Invalid(IdFlaw.LOCAL_FORM));
    }

    @Test
    void an_invalid_identity_cannot_be_made_and_the_message_is_silent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatientId(IdScheme.FNR, "13097248032"))
                .withMessage("not a patient id: first-check-digit");
    }

    @Test
    void the_scheme_is_part_of_the_identity() {
        assertThat(new PatientId(IdScheme.LOCAL, "13097248022"))
                .isNotEqualTo(new PatientId(IdScheme.FNR, "13097248022"));
    }

    @Test
    void codes_are_read_back() {
        assertThat(IdScheme.values())
                .allSatisfy(it -> assertThat(IdScheme.parse(it.code())).contains(it));
        assertThat(Sex.values())
                .allSatisfy(it -> assertThat(Sex.parse(it.code())).contains(it));
        assertThat(Arrays.stream(IdFlaw.values()).map(IdFlaw::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(NumberKind.values()).map(NumberKind::code)).doesNotHaveDuplicates();
    }
}
