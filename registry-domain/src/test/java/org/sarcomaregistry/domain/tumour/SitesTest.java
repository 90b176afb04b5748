package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.table.BrokenTable;

class SitesTest {

    private static final String COLUMNS = "code|name_en|name_nb|group|staging|paired|note";

    private static Site site(String code) {
        return Sites.icdO3().of(new Topography(code));
    }

    @Test
    void seventy_sites_of_three_characters_and_157_of_four_are_known() {
        assertThat(Sites.icdO3().all()).hasSize(227);
        assertThat(Sites.icdO3().all().stream().filter(s -> s.code().length() == 3))
                .hasSize(70);
        assertThat(Sites.icdO3().edition()).isEqualTo("2026-11");
    }

    @ParameterizedTest
    @CsvSource({
        "C49.2, EXTREMITY_LOWER, STS_TRUNK_EXTREMITY, true",
        "C49.7, UNKNOWN, STS_TRUNK_EXTREMITY, false",
        "C41.2, BONE_AXIAL, BONE_SPINE, false",
        "C54.9, GYNAECOLOGICAL, CORPUS_UTERI_SARCOMA, false",
        "C42.2, ABDOMINAL_RETROPERITONEAL, STS_ABDOMEN_THORAX_VISCERA, false",
        "C44.9, SKIN, NONE, false"
    })
    void a_site_says_where_it_belongs(String code, AnatomicalGroup group, StagingSchema schema, boolean laterality) {
        assertThat(site(code).group()).isEqualTo(group);
        assertThat(site(code).stagingSchema()).isEqualTo(schema);
        assertThat(site(code).laterality()).isEqualTo(laterality);
    }

    @Test
    void a_site_has_a_name_in_each_language() {
        assertThat(site("C49.2").name().nb()).isEqualTo("Bløtdeler: underekstremitet og hofte");
        assertThat(site("C49.2").name().en()).isEqualTo("Soft tissue: lower limb and hip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "C49.1|Arm|Arm|extremity-upper|none|yes| > t:5: stands without its three-character site",
                "C4|Arm|Arm|extremity-upper|none|yes| > t:5: code cannot be C4",
                "C49|Arm|Arm|arm|none|yes| > t:5: group cannot be arm",
                "C49|Arm|Arm|extremity-upper|t-shirt|yes| > t:5: staging cannot be t-shirt",
                "C49|Arm|Arm|extremity-upper|none|both| > t:5: paired cannot be both"
            })
    void a_wrong_row_breaks_the_table(String row, String message) {
        assertThatThrownBy(() -> Sites.of(table("t", COLUMNS, row)))
                .isInstanceOf(BrokenTable.class)
                .hasMessage(message);
    }
}
