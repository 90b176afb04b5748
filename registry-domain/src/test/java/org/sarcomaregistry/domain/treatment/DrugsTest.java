package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Streams;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.table.Table;

class DrugsTest {

    private static final Drugs DRUGS = Drugs.current();
    private static final Table TWO = table(
            "d",
            "atc|name_en|name_nb|kind",
            "L01DB01|doxorubicin|doksorubicin|cytotoxic",
            "L01AA06|ifosfamide|ifosfamid|cytotoxic");

    private static String names(Iterable<Drug> drugs) {
        return Streams.stream(drugs).map(d -> d.name().en()).collect(Collectors.joining(" "));
    }

    private static String reading(String text) {
        return DRUGS.match(text).fold(e -> names(e.drugs()), d -> "? " + names(d.candidates()), () -> "-");
    }

    @Test
    void seventy_six_drugs_are_known() {
        assertThat(DRUGS.all()).hasSize(76);
        assertThat(DRUGS.all().stream().filter(d -> !d.againstTumour())).hasSize(6);
        assertThat(DRUGS.edition()).isEqualTo("2026-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Adriamycin > doxorubicin",
                "doxil > doxorubicin",
                "pegylated liposomal doxorubicin 40 mg/m2 > doxorubicin",
                "dtic, dacarbazine > dacarbazine",
                "dacarbazine (dtic) > dacarbazine",
                "gemcitabine + docetaxel > gemcitabine docetaxel",
                "GemTax > gemcitabine docetaxel",
                "Gem/Tax > gemcitabine docetaxel",
                "AIM > doxorubicin ifosfamide mesna",
                "MAID > mesna doxorubicin ifosfamide dacarbazine",
                "VDC/IE > vincristine doxorubicin cyclophosphamide ifosfamide etoposide",
                "doksorubicin og ifosfamid med mesna > doxorubicin ifosfamide mesna",
                "imatinib mesylate > imatinib",
                "Glivec 400 mg/dag > imatinib",
                "ET-743 > trabectedin",
                "PD 0332991 > palbociclib",
                "actinomycin D > dactinomycin",
                "doxorubicin/ifosfamide-mesna > doxorubicin ifosfamide mesna"
            })
    void common_ways_of_writing_are_understood(String text, String expected) {
        assertThat(reading(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "doxetaxel > ? docetaxel",
                "doxirubicin > ? doxorubicin",
                "sirolimus > ? sirolimus (oncology) sirolimus (immunosuppressant)",
                "VAC > ? vincristine dactinomycin cyclophosphamide doxorubicin",
                "pazopanib or placebo > ? pazopanib",
                "gemcitabine + study drug > ? gemcitabine",
                "ifosfamide cycle 3 > ? ifosfamide"
            })
    void a_doubt_stays_a_doubt(String text, String expected) {
        assertThat(reading(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "ap-23573 (ariad)",
                "morab-004",
                "alimta",
                "sulindac",
                "400 mg",
                "+",
                "ukjent"
            })
    void what_is_not_known_is_not_guessed(String text) {
        assertThat(reading(text)).isEqualTo("-");
    }

    @Test
    void a_generic_name_is_not_a_trade_name() {
        assertThat(DRUGS.byName("Doksorubicin")).isEqualTo(DRUGS.byAtc("L01DB01"));
        assertThat(DRUGS.byName("Adriamycin")).isEmpty();
        assertThat(DRUGS.byName("sirolimus")).isEmpty();
        assertThat(DRUGS.byAtc("L01DB99")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "doxil|L01DB99|trade > a:5: atc names L01DB99, which does not exist",
                "Ifosfamid|L01DB01|trade > a:5: Ifosfamid already has a meaning",
                "doxil|L01DB01|brand > a:5: kind cannot be brand",
                "doxil|L01DB01;L01AA06|trade > a:5: a trade stands for one drug",
                "doxil||trade > a:5: a trade stands for one drug"
            })
    void a_wrong_alias_breaks_the_table(String row, String message) {
        assertThatThrownBy(() -> Drugs.of(TWO, table("a", "alias|atc|kind", row)))
                .isInstanceOf(BrokenTable.class)
                .hasMessage(message);
    }

    @Test
    void a_code_that_is_not_atc_breaks_the_table() {
        var drugs = table("d", "atc|name_en|name_nb|kind", "L01DB|doxorubicin|doksorubicin|cytotoxic");
        assertThatThrownBy(() -> Drugs.of(drugs, table("a", "alias|atc|kind"))).hasMessage("d:5: atc cannot be L01DB");
    }

    @Test
    void real_free_text_is_read_and_no_misspelling_taken_for_a_fact() {
        var kinds = HashMultiset.<String>create();
        for (var row : SharedFiles.rows("data/tcga-sarc/tcga_sarc_drugs.tsv")) {
            kinds.add(DRUGS.match(row.get("drug_name")).fold(e -> "exact", d -> "doubtful", () -> "none"));
        }
        assertThat(kinds).hasSize(208);
        assertThat(kinds.count("exact")).isEqualTo(190);
        assertThat(kinds.count("doubtful")).isEqualTo(2);
        assertThat(kinds.count("none")).isEqualTo(16);
    }
}
