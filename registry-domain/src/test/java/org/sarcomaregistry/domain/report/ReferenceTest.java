package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes the tables know, and how the cells of the codebook name them. */
class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "form, work-up, workup",
        "version, 1, 3",
        "unit, 974795787, 974795788",
        "unit, 991324968, unknown",
        "unit-or-unknown, unknown, all",
        "unit-or-unknown, 974795787, 974795788",
        "unit-or-all, all, unknown",
        "unit-or-all, 974795787, 974795788",
        "hpr, 7, 1234567890",
        "hpr, 123456789, 12a",
        "topography, C49.2, C49.20",
        "topography, C49.2, D49.2",
        "site, C49, C49.2",
        "morphology, 8858/3, 8858",
        "morphology, 8858/3, 88583",
        "procedure, NFR09, NFR9",
        "regimen, none, all",
        "regimen, ssg-xx, SSG-XX",
        "drug, L01DB01, L01DB99",
        "laboratory, 13, 013",
        "icd10, C49.2, 49.2",
        "icd10, C492, C49.222",
        "municipality, 0301, 301",
        "finding, TOPO-MORPH-10, SEX-TOPO-1",
        "finding, STAGE-5, STAGE-99"
    })
    void a_table_knows_its_codes_as_they_are_written_and_no_others(String name, String known, String unknown) {
        var reference = Reference.of(name);
        assertThat(reference.knows(known)).isTrue();
        assertThat(reference.knows(unknown)).isFalse();
    }

    @Test
    void every_table_refuses_what_is_no_code_but_a_patients_number_is_judged_by_its_scheme() {
        assertThat(Arrays.stream(Reference.values())
                        .filter(reference -> reference.knows("Ærlig talt"))
                        .collect(Collectors.toSet()))
                .containsExactly(Reference.PATIENT);
    }

    @ParameterizedTest
    @CsvSource({"1..99, 1, 99, 0, 99.01", "0.1..30, 0.1, 30, 0.09, 31", "0..2, 0, 2.0, -1, 3"})
    void both_ends_of_a_range_belong_to_it(
            String cell, BigDecimal least, BigDecimal most, BigDecimal below, BigDecimal above) {
        var values = Values.parse(cell);
        assertThat(values.codes()).isEmpty();
        assertThat(values.inRange(least)).isTrue();
        assertThat(values.inRange(most)).isTrue();
        assertThat(values.inRange(below)).isFalse();
        assertThat(values.inRange(above)).isFalse();
    }

    @Test
    void a_cell_lists_codes_beside_a_range_or_names_a_table_or_leaves_all_open() {
        var list = Values.parse("left|right");
        assertThat(list.codes()).containsExactly("left", "right");
        assertThat(list.inRange(BigDecimal.TEN)).isTrue();
        assertThat(Values.parse("1..99|unknown").codes()).containsExactly("unknown");
        assertThat(Values.parse("@unit-or-all").reference()).contains(Reference.UNIT_OR_ALL);
        assertThat(Values.parse("").codes()).isEmpty();
        assertThatThrownBy(() -> Values.parse("@weather")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Values.parse("..9")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, , true",
        "yes, other, true",
        "no, , false",
        "no, t, false",
        "'if:t,n', m, false",
        "'if:t,n', n, true",
        "if:intention=palliative, intention, false",
        "if:=, t, false"
    })
    void an_answer_is_needed_always_never_or_if_a_condition_holds(String cell, String answered, boolean needed) {
        var form = Fixtures.complete("procedure", "2024-08-31");
        var told = answered == null ? form : form.with(answered, "curative");
        assertThat(Condition.parse(cell).holdsFor(told)).isEqualTo(needed);
    }

    @Test
    void a_condition_may_ask_for_a_certain_answer() {
        var line = Condition.parse("if:intention=palliative");
        assertThat(line.holdsFor(Fixtures.drugs("2024-01-01", "2024-02-01").with("intention", "palliative")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "Yes", "unless:t"})
    void a_cell_that_says_nothing_of_the_kind_is_refused(String cell) {
        assertThatThrownBy(() -> Condition.parse(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "Size", "size mm", "størrelse", "_t"})
    void a_field_is_named_in_lower_case_beginning_with_a_letter(String name) {
        var spec = Codebook.current().fields(FormKind.WORK_UP).get("size_mm");
        assertThatThrownBy(() -> new FieldSpec(
                        spec.group(),
                        name,
                        spec.type(),
                        spec.unit(),
                        spec.values(),
                        spec.required(),
                        spec.hidden(),
                        spec.words()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_lists_take_several_answers() {
        assertThat(FieldType.values())
                .filteredOn(FieldType::isMany)
                .containsExactly(FieldType.CODES, FieldType.INTEGERS);
        assertThat(FieldType.PARTIAL_DATE.code()).isEqualTo("partial-date");
    }

    @Test
    void the_codebook_lists_each_field_of_each_form() {
        var all = Codebook.current().all();
        assertThat(all).extracting(FieldSpec::group, FieldSpec::name).doesNotHaveDuplicates();
        assertThat(FormKind.forms().stream()
                        .flatMap(kind -> Codebook.current().fields(kind).values().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
