package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class CodebookVersionsTest {

    private static final String FIELDS =
            "form|field|type|unit|values|required|hidden|label_nb|label_en|help_nb|help_en";
    private static final Table CODES = table("codes", "field|code|label_nb|label_en", "any|a|en|one", "any|b|to|two");

    static List<CodebookVersion> released() {
        return CodebookVersion.all();
    }

    private static Codebook codebook(String... rows) {
        return Codebook.of(
                "9", table("fields", FIELDS, rows), table("codes", "field|code|label_nb|label_en", "any|a|en|one"));
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_version_that_was_released_never_changes(CodebookVersion version) {
        assertThat(Codebook.of(version.version()).orElseThrow().fingerprint()).isEqualTo(version.fingerprint());
    }

    @Test
    void the_last_version_is_the_one_in_force() {
        var last = released().get(released().size() - 1);
        assertThat(last.version()).isEqualTo(Codebook.current().version());
        assertThat(Codebook.versions())
                .containsExactlyElementsOf(
                        released().stream().map(CodebookVersion::version).toList());
        assertThat(released()).extracting(CodebookVersion::released).isSorted().contains(LocalDate.of(2026, 11, 23));
        assertThat(Codebook.of("0")).isEmpty();
        assertThat(Codebook.of("1").orElseThrow().version()).isEqualTo("1");
    }

    /** The laws of the version in force hold for forms of the first one too: they are read as what they say. */
    @Test
    void a_field_of_an_older_version_is_still_a_field() {
        var first = Codebook.of("1").orElseThrow();
        FormKind.forms().stream()
                .forEach(kind -> assertThat(Codebook.current().fields(kind).keySet())
                        .containsAll(first.fields(kind).keySet()));
    }

    @Test
    void every_word_of_the_codebook_changes_its_fingerprint() {
        var row = "all|x|code||a|no|no|felt|field|hjelp|help";
        var rest = "all|y|text||1..9|if:x|no|tekst|text||";
        var told = codebook(row, rest).fingerprint();
        assertThat(told).matches("[0-9a-f]{64}").isEqualTo(codebook(row, rest).fingerprint());
        assertThat(List.of(
                        codebook(row.replace("|x|", "|z|"), rest.replace("if:x", "if:z")),
                        codebook(row.replace("felt", "rute"), rest),
                        codebook(row.replace("help", "aid"), rest),
                        codebook(row.replace("|code||", "|codes||"), rest),
                        codebook(row, rest.replace("||1..9", "|mm|1..9")),
                        codebook(row, rest.replace("1..9", "1..8")),
                        codebook(row, rest.replace("1..9", "@hpr")),
                        codebook(row, rest.replace("if:x|no", "if:x=a|no")),
                        codebook(row, rest.replace("if:x|no", "no|if:x")),
                        codebook(row, rest.replace("if:x", "yes")),
                        codebook(rest, row)))
                .extracting(Codebook::fingerprint)
                .doesNotContain(told)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "surgery/x/code//a|b/no/if:y/felt/field//, waits for",
        "surgery/x/code//a|b/no/if:x=c/felt/field//, waits for",
        "surgery/x/code//a|b/if:y/no/felt/field//, waits for",
        "surgery/x/code//a|b|c/no/no/felt/field//, no words for the code c",
        "surgery/x/code//a/no/no/felt/field//, no field has the code b",
        "surgery/x/code//a|b/yes/if:x/felt/field//, always needed but not always asked",
        "surgery/x/code//a|b/no/perhaps/felt/field//, 'a condition is yes, no or if'",
        "surgery/x/colour//a|b/no/no/felt/field//, type",
        "surgery/x/code//a|b/no/no/felt/field/hjelp/, help_en"
    })
    void a_codebook_that_does_not_hold_together_is_refused(String row, String reason) {
        var cells = row.split("/", -1);
        var fields = Table.parse(
                "fields",
                "# edition: 1\n# source: ours\n# licence: facts\n" + FIELDS.replace('|', '\t') + '\n'
                        + String.join("\t", cells) + '\n');
        assertThatThrownBy(() -> Codebook.of("9", fields, CODES))
                .isInstanceOf(BrokenTable.class)
                .hasMessageContaining(reason);
    }
}
