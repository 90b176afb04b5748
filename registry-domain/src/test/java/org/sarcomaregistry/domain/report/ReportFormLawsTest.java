package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormLawsTest {

    private static ReportForm form(Map<String, List<String>> answers) {
        return ReportForm.of(answers);
    }

    @Property
    void two_forms_have_equal_lines_just_if_they_are_equal(
            @ForAll("answers") Map<String, List<String>> one, @ForAll("answers") Map<String, List<String>> other) {
        assertThat(form(one).canonical().equals(form(other).canonical()))
                .isEqualTo(form(one).equals(form(other)));
    }

    /** Names and texts of few letters, so that two forms often look alike; those that mark ends are among them. */
    @Provide
    Arbitrary<Map<String, List<String>>> answers() {
        var words = Arbitraries.strings().withChars("a=\\\n ").ofMinLength(0).ofMaxLength(3);
        return Arbitraries.maps(words, words.list().ofMaxSize(2)).ofMaxSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'a=b', c, a, 'b=c'", "'a\nb', c, a, '\nb=c'", "'a\\', b, 'a', '\\b'"})
    void a_name_that_holds_a_mark_is_not_mistaken_for_an_answer(String name, String text, String other, String longer) {
        assertThat(form(Map.of(name, List.of(text))).canonical())
                .isNotEqualTo(form(Map.of(other, List.of(longer))).canonical());
    }

    @Test
    void an_ordinary_form_is_one_line_for_each_answer_in_the_order_of_names() {
        assertThat(form(Map.of("t", List.of("T1"), "mdt", List.of("local", "national"), "comment", List.of("a\nb")))
                        .canonical())
                .isEqualTo("comment=a\\nb\nmdt=local\nmdt=national\nt=T1");
    }

    @Property
    void no_field_is_kept_without_an_answer(@ForAll("answers") Map<String, List<String>> answers) {
        assertThat(form(answers).fields().values())
                .allSatisfy(given -> assertThat(given)
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text).isNotEmpty().isEqualTo(text.strip())));
    }

    @Test
    void a_form_shows_the_names_of_its_fields_and_none_of_its_answers() {
        assertThat(form(Map.of("patient_value", List.of("17054026641")))).hasToString("ReportForm[patient_value]");
    }

    @Test
    void a_form_that_was_never_found_in_order_cannot_be_read_and_its_answers_are_not_repeated() {
        for (String field : List.of("operation_date", "residual", "neoadjuvant", "margin_tissue")) {
            assertThatThrownBy(() -> MessageReader.content(
                            FormKind.SURGERY,
                            Fixtures.anOperation("2024-04-01", "R0").with(field, "17054026641")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("17054026641");
        }
        assertThatThrownBy(() -> MessageReader.content(
                        FormKind.SURGERY,
                        Fixtures.anOperation("2024-04-01", "R0").without("sender_unit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sender_unit");
        assertThatThrownBy(() -> MessageReader.content(
                        FormKind.SURGERY,
                        Fixtures.anOperation("2024-04-01", "R0").without("operation_date")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("operation_date");
    }
}
