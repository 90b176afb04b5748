package org.sarcomaregistry.domain.subtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.SharedFiles;

class RarecareLayerTest {

    @Test
    void every_malignant_subtype_has_a_layer_and_no_other_has() {
        assertThat(SubtypeCatalogue.current().all())
                .allSatisfy(subtype -> assertThat(RarecareLayer.of(subtype.id()).isPresent())
                        .as(subtype.id().value())
                        .isEqualTo(subtype.morphology().behaviour() >= 3));
    }

    @Test
    void layers_are_those_of_the_collected_table() {
        assertThat(SharedFiles.rows("domain/sarcoma-subtypes.tsv"))
                .filteredOn(row -> !row.get("rarecare_layer").startsWith("not-in"))
                .allSatisfy(row -> assertThat(RarecareLayer.of(new SubtypeId(row.get("id")))
                                .orElseThrow()
                                .code())
                        .isEqualTo(row.get("rarecare_layer").replace('/', '-')));
    }

    @Test
    void a_layer_says_whether_the_site_decides_the_rest() {
        assertThat(RarecareLayer.of(Subtypes.LEIOMYOSARCOMA).orElseThrow().bySite())
                .isTrue();
        assertThat(RarecareLayer.of(Subtypes.OSTEOSARCOMA).orElseThrow().name().nb())
                .isEqualTo("bensarkom: osteogent");
    }

    @Test
    void an_unknown_subtype_or_layer_breaks_the_table() {
        var layers = table("layers", "code|name_en|name_nb|by_site", "gist|GIST|GIST|no");
        var catalogue = SubtypeCatalogue.current();
        assertThatThrownBy(() -> RarecareLayer.read(layers, table("r", "subtype|layer", "unicorn|gist"), catalogue))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("r:5: subtype cannot be unicorn");
        assertThatThrownBy(() -> RarecareLayer.read(layers, table("r", "subtype|layer", "gist|kaposi"), catalogue))
                .hasMessage("r:5: layer names kaposi, which does not exist");
    }
}
