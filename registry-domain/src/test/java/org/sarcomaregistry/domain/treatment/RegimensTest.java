package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.table.BrokenTable;

class RegimensTest {

    private static final String COLUMNS = "id|name_en|name_nb|drugs|settings|provisional";

    @Test
    void fifty_regimens_are_known_each_with_a_drug_against_the_tumour() {
        assertThat(Regimens.current().all()).hasSize(50).allSatisfy(regimen -> {
            assertThat(regimen.againstTumour()).isNotEmpty();
            assertThat(regimen.settings()).isNotEmpty();
            assertThat(Regimens.current().byId(regimen.id())).contains(regimen);
        });
        assertThat(Regimens.current().byId("none")).isEmpty();
    }

    @Test
    void supportive_drugs_do_not_make_a_regimen() {
        var drugs = Drugs.current();
        var doxorubicin = drugs.byName("doxorubicin").orElseThrow();
        var ifosfamide = drugs.byName("ifosfamide").orElseThrow();
        var mesna = drugs.byName("mesna").orElseThrow();
        assertThat(Regimens.current().madeOf(List.of(doxorubicin, ifosfamide)))
                .extracting(Regimen::id)
                .containsExactly("ai", "ssg-xx");
        assertThat(Regimens.current().madeOf(List.of(mesna, ifosfamide)))
                .extracting(Regimen::id)
                .containsExactly("hd-ifo");
        assertThat(Regimens.current().madeOf(List.of(mesna))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "x|X|X|L01DB99|palliative|no > r:5: no drug L01DB99",
                "x|X|X|L01DB01|sometimes|no > r:5: no setting sometimes",
                "x|X|X|L01DB01|palliative|perhaps > r:5: provisional cannot be perhaps"
            })
    void a_wrong_row_breaks_the_table(String row, String message) {
        assertThatThrownBy(() -> Regimens.of(table("r", COLUMNS, row), Drugs.current()))
                .isInstanceOf(BrokenTable.class)
                .hasMessage(message);
    }
}
