package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.table.Tables.table;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs, regimens and procedures of tables small enough to see through. */
class OwnTablesTest {

    private static Drugs drugs() {
        return Drugs.of(
                table(
                        "d",
                        "atc|name_en|name_nb|kind",
                        "L01AA01|trade|trade|cytotoxic",
                        "L01AA02|seventh|seventh|cytotoxic",
                        "L01AA03|eightfol|eightfol|targeted",
                        "L01AA04|four|four|hormonal",
                        "L01AA05|two words|two words|supportive"),
                table(
                        "a",
                        "alias|atc|kind",
                        "Brandy|L01AA01|trade",
                        "synonymous|L01AA03|synonym",
                        "abbrev|L01AA01|abbreviation",
                        "duetto|L01AA01;L01AA02|combination",
                        "either|L01AA01;L01AA02|ambiguous"));
    }

    private static String reading(String text) {
        return drugs().match(text).fold(e -> names(e.drugs()), d -> "? " + names(d.candidates()), () -> "-");
    }

    private static String names(Iterable<Drug> drugs) {
        return Streams.stream(drugs).map(d -> d.name().en()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "seventh four > seventh, four",
                "brandy four > trade, four",
                "four two words synonymous > four, two words, eightfol",
                "abbrev > trade",
                "duetto > trade, seventh",
                "either > ? trade, seventh"
            })
    void names_trades_and_synonyms_stand_beside_others_and_the_rest_alone(String text, String expected) {
        assertThat(reading(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"abbrev four > ? four", "duetto four > ? four", "either four > ? four", "four xxxxxxx > ? four"})
    void an_abbreviation_among_others_is_not_understood(String text, String expected) {
        assertThat(reading(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // A letter replaced, added, left out, swapped.
                "trado > ? trade",
                "tradee > ? trade",
                "strade > ? trade",
                "sevnth > ? seventh",
                "sevenht > ? seventh",
                // Two slips: only from eight letters on, as they are written.
                "trudo > -",
                "seventy > ? seventh",
                "sevexty > -",
                "eightxox > ? eightfol",
                "eightxo > -",
                "eigxtxox > -",
                // Neither a short word nor a short name is guessed.
                "trad > -",
                "xfour > -",
                "fours > -",
                // Names of two words and abbreviations are not guessed.
                "twowords > -",
                "twoxwords > -",
                "abbrex > -",
                "duetta > -",
                "eithex > -",
                "brandi > ? trade",
                "synonymus > ? eightfol"
            })
    void a_misspelt_word_is_guessed_by_its_slips(String text, String expected) {
        assertThat(reading(text)).isEqualTo(expected);
    }

    @Test
    void the_nearest_name_comes_first() {
        var near = Drugs.of(
                table("d", "atc|name_en|name_nb|kind", "L01AA01|abcdefxx|a|bone", "L01AA02|abcdefgx|b|bone"),
                table("a", "alias|atc|kind"));
        assertThat(near.match("abcdefgh").<List<Drug>>fold(e -> List.of(), d -> d.candidates(), List::of))
                .extracting(Drug::atc)
                .containsExactly("L01AA02", "L01AA01");
    }

    @Test
    void a_regimen_is_made_of_what_its_row_says() {
        var regimens = Regimens.of(
                table(
                        "r",
                        "id|name_en|name_nb|drugs|settings|provisional",
                        "one|One|En|L01AA01;L01AA05|palliative;adjuvant|yes",
                        "two|Two|To|L01AA02;L01AA01|high-dose|no"),
                drugs());
        assertThat(regimens.all()).extracting(Regimen::id).containsExactly("one", "two");
        var one = regimens.byId("one").orElseThrow();
        assertThat(one.name().en()).isEqualTo("One");
        assertThat(one.name().nb()).isEqualTo("En");
        assertThat(one.settings()).containsExactly(Setting.PALLIATIVE, Setting.ADJUVANT);
        assertThat(one.provisional()).isTrue();
        assertThat(names(one.drugs())).isEqualTo("trade, two words");
        assertThat(names(one.againstTumour())).isEqualTo("trade");
        assertThat(regimens.byId("two").orElseThrow().provisional()).isFalse();
    }

    @Test
    void a_question_mark_in_a_procedure_rule_stands_for_any_letter() {
        var rules = ProcedureRules.of(table(
                "p",
                "pattern|kind|provisional|title_en|title_nb",
                "N?Q|amputation|no|a|b",
                "JDC|tumour-surgery|yes|c|d"));
        assertThat(kinds(rules, "NFQ19")).containsExactly(ProcedureKind.AMPUTATION);
        assertThat(kinds(rules, "NZQ00")).containsExactly(ProcedureKind.AMPUTATION);
        assertThat(kinds(rules, "JDC10")).containsExactly(ProcedureKind.TUMOUR_SURGERY);
        assertThat(kinds(rules, "JDD10")).isEmpty();
        assertThat(kinds(rules, "NFR19")).isEmpty();
        assertThat(kinds(rules, "QFQ19")).isEmpty();
    }

    private static List<ProcedureKind> kinds(ProcedureRules rules, String code) {
        return Stream.of(ProcedureKind.values())
                .filter(kind -> rules.isKind(new ProcedureCode(code), kind))
                .toList();
    }
}
