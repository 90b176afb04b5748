package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/** Answers one by one, and the patient's number: what is found, and what is let through. */
class FieldCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    private static final String SYNTHETIC = SyntheticIds.birthNumber(LocalDate.of(1960, 5, 17), Sex.FEMALE, 1)
            .orElseThrow()
            .value();
    /** A published number of the ordinary series: by its digits it could be a living person's. */
    private static final String ORDINARY = "31129956715";

    private static List<String> codes(ReportForm form, IdPolicy policy) {
        return Examination.current(policy).of(form, TODAY).findings().stream()
                .filter(Finding::rejects)
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static List<String> codes(ReportForm form) {
        return codes(form, IdPolicy.IMPORT);
    }

    private static ReportForm numbered(String value) {
        return Fixtures.aWorkUp()
                .with("patient_scheme", "fnr")
                .with("patient_value", value)
                .without("patient_born", "patient_sex");
    }

    @Test
    void one_answer_is_taken_unless_the_field_is_a_list() {
        assertThat(codes(Fixtures.aWorkUp().with("biopsy", "open", "none"))).containsExactly("FIELD-MANY /biopsy");
        assertThat(codes(Fixtures.aWorkUp().with("mdt", "local", "national"))).isEmpty();
        assertThat(codes(Fixtures.aWorkUp().with("mdt", "local", "local"))).containsExactly("FIELD-REPEATED /mdt");
        assertThat(codes(Fixtures.anOperation("2024-04-01", "R0").with("specimen_mm", "40", "40")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "unknown"})
    void what_leaves_no_room_for_others_stands_alone(String code) {
        assertThat(codes(Fixtures.aWorkUp().with("mdt", code))).isEmpty();
        assertThat(codes(Fixtures.aWorkUp().with("mdt", "local", code))).containsExactly("FIELD-CONTRADICTION /mdt");
    }

    @Test
    void a_text_has_a_length_in_characters_as_people_count_them() {
        var hundred = "\uD83E\uDE7A".repeat(100);
        var form = Fixtures.drugs("2024-04-20", "2024-08-01");
        assertThat(codes(form.with("protocol", hundred))).isEmpty();
        assertThat(codes(form.with("protocol", hundred + "a"))).containsExactly("FIELD-LENGTH /protocol");
    }

    @ParameterizedTest
    @CsvSource({
        "molecular_finding, 'two\nlines', ",
        "molecular_finding, 'a\ttable', ",
        "molecular_finding, 'a\rb', FIELD-TEXT /molecular_finding",
        "message_id, 'two\nlines', FIELD-TEXT /message_id",
        "message_id, 'a\ttab', FIELD-TEXT /message_id"
    })
    void lines_and_tabs_are_kept_in_texts_but_an_id_is_one_line(String field, String text, String found) {
        assertThat(codes(Fixtures.aWorkUp().with(field, text))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void half_a_character_cannot_be_stored() {
        assertThat(codes(Fixtures.aWorkUp().with("molecular_finding", "a\uD83Eb")))
                .containsExactly("FIELD-TEXT /molecular_finding");
    }

    @ParameterizedTest
    @CsvSource({
        "necrosis_percent, 0, ",
        "necrosis_percent, 100, ",
        "necrosis_percent, 50.5, FIELD-NUMBER",
        "necrosis_percent, 1000000, FIELD-NUMBER",
        "mitoses_per_5mm2, 999, ",
        "margin_mm, 0.0001, ",
        "margin_mm, 0.00001, FIELD-NUMBER",
        "margin_mm, .5, FIELD-NUMBER",
        "margin_mm, -1, FIELD-NUMBER",
        "margin_mm, 200.1, FIELD-RANGE"
    })
    void a_number_is_written_plainly_and_lies_in_its_range(String field, String answer, String found) {
        assertThat(codes(Fixtures.anOperation("2024-04-01", "R0").with(field, answer)))
                .isEqualTo(found == null ? List.of() : List.of(found + " /" + field));
    }

    @Test
    void a_way_in_takes_its_own_kind_of_numbers() {
        assertThat(codes(numbered(ORDINARY), IdPolicy.PRODUCTION)).isEmpty();
        assertThat(codes(numbered(SYNTHETIC), IdPolicy.PRODUCTION)).containsExactly("ID-SYNTHETIC /patient_value");
        assertThat(codes(numbered(SYNTHETIC), IdPolicy.TRIAL)).isEmpty();
        assertThat(codes(numbered(ORDINARY), IdPolicy.TRIAL)).containsExactly("ID-REAL /patient_value");
        assertThat(codes(numbered(ORDINARY), IdPolicy.IMPORT)).isEmpty();
        assertThat(codes(numbered(SYNTHETIC), IdPolicy.IMPORT)).isEmpty();
        assertThat(codes(Fixtures.aWorkUp(), IdPolicy.TRIAL)).containsExactly("ID-SCHEME /patient_value");
    }

    @ParameterizedTest
    @CsvSource({
        "patient_born, 1960-05-17, ",
        "patient_born, 1960-05-18, ID-CONTRADICTION /patient_born",
        "patient_sex, female, ",
        "patient_sex, male, ID-CONTRADICTION /patient_sex"
    })
    void birth_and_sex_may_be_said_beside_a_number_that_shows_them_if_they_agree(
            String field, String answer, String found) {
        assertThat(codes(numbered(SYNTHETIC).with(field, answer)))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_new_number_of_the_population_register_is_judged_like_the_patients_own() {
        var moved = Fixtures.aDeath("2024-03-01").with("event", "immigrated").with("new_id_scheme", "fnr");
        assertThat(codes(moved.with("new_id_value", SYNTHETIC))).isEmpty();
        assertThat(codes(moved.with("new_id_value", "01010112345")))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found).startsWith("ID-").endsWith(" /new_id_value"));
    }
}
