package org.sarcomaregistry.domain.subtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

/** What a catalogue makes of its tables, by catalogues small enough to see through. */
class OwnCatalogueTest {

    private static final SubtypeId OLD = new SubtypeId("old");

    private static Table subtypes(String... rows) {
        return table(
                "s",
                "id|parent|name_en|name_nb|own_name|morphology|family|tissue|fnclcc|intrinsic_grade|also|icdo|status"
                        + "|replaced_by|provisional|note",
                rows);
    }

    private static String subtype(String id, String parent, String name, String code, String status) {
        return id + "|" + parent + "|" + name + "|navn " + id + "|yes|" + code
                + "|fat|bone|no|low|nick " + id + "|3.2|" + status + "|" + (status.equals("retired") ? "branch" : "")
                + "|yes|";
    }

    private static Table recodes(String... rows) {
        return table("r", "from|to|change|provisional|reason_en|reason_nb", rows);
    }

    private static SubtypeCatalogue catalogue(Table subtypes, Table recodes) {
        return SubtypeCatalogue.of(table("f", "code|name_en|name_nb", "fat|Fat|Fett"), subtypes, recodes);
    }

    private static Table family() {
        return subtypes(
                subtype("old", "", "Old", "8850/3", "retired"),
                subtype("leaf", "branch", "Leaf", "8850/3", "current"),
                subtype("lonely", "", "Lonely", "8850/3", "current"),
                subtype("branch", "", "Branch", "8850/3", "current"),
                subtype("gone", "", "Gone", "8851/3", "retired"));
    }

    private static Morphology code(String text) {
        return Morphology.parse(text).orElseThrow();
    }

    @Test
    void on_a_code_ancestors_and_those_with_most_variants_come_first_and_the_retired_last() {
        assertThat(catalogue(family(), recodes()).of(code("8850/3")))
                .extracting(subtype -> subtype.id().value())
                .containsExactly("branch", "lonely", "leaf", "old");
    }

    @Test
    void a_subtype_is_what_its_row_says() {
        var old = catalogue(family(), recodes()).byId(OLD).orElseThrow();
        assertThat(old.name().nb()).isEqualTo("navn old");
        assertThat(old.name().en()).isEqualTo("Old");
        assertThat(old.family().name().nb()).isEqualTo("Fett");
        assertThat(old.tissue()).isEqualTo(Tissue.BONE);
        assertThat(old.fnclcc()).isEqualTo(FnclccUse.NO);
        assertThat(old.intrinsicGrade()).contains(IntrinsicGrade.LOW);
        assertThat(old.also()).containsExactly("nick old");
        assertThat(old.standing())
                .isEqualTo(new Standing(IcdoEdition.V3_2, true, Optional.of(new SubtypeId("branch")), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // The same name, then the same word in the shorter name, the retired behind the current.
                "blue > 1 2 3 4 5 6",
                // Two letters begin a word, three may stand within one; the fewest words first.
                "bl > 1 5 2 3 4",
                "lue > 6 1 5 2 3 4",
                "ue > -",
                "eep > 6",
                // A word more asks for more.
                "blue sarcoma > 2 3 5",
                "sarcoma blue > 2 3 5",
                "berry blue > 5",
                "navn n5 > 5",
                "nick n4 > 4",
                "8859 > 6"
            })
    void the_nearest_names_are_found_first(String asked, String expected) {
        var found = catalogue(
                subtypes(
                        subtype("n6", "", "Deepblue", "8859/3", "current"),
                        subtype("n5", "", "Blueberry sarcoma", "8858/3", "current"),
                        subtype("n4", "", "Blue thing", "8850/3", "retired"),
                        subtype("n3", "", "Blue sarcoma of long name", "8850/3", "current"),
                        subtype("n2", "", "Blue sarcoma", "8850/3", "current"),
                        subtype("n1", "", "Blue", "8850/3", "current"),
                        subtype("branch", "", "Heir", "8850/3", "current")),
                recodes());
        var places = found.search(asked).stream()
                .map(subtype -> subtype.id().value().substring(1))
                .toList();
        assertThat(places.isEmpty() ? "-" : String.join(" ", places)).isEqualTo(expected);
    }

    @Test
    void recoding_a_code_that_is_still_in_use_asks_which_was_meant() {
        var catalogue = catalogue(
                family(),
                recodes("8851/3|8850/3|merged|no|gone|borte", "8852/3|8850/3|renumbered|yes|perhaps|kanskje"));
        var ofRetired = catalogue.recode(code("8851/3"));
        assertThat(ofRetired.to()).isEqualTo(code("8850/3"));
        assertThat(ofRetired.change()).isEqualTo(Change.MERGED);
        assertThat(ofRetired.settled()).isTrue();
        assertThat(ofRetired.reason().nb()).isEqualTo("borte");
        assertThat(catalogue.recode(code("8852/3")).settled()).isFalse();
        var inUse = subtypes(
                subtype("branch", "", "Branch", "8850/3", "current"), subtype("b", "", "B", "8851/3", "current"));
        var recoding =
                catalogue(inUse, recodes("8850/3|8851/3|behaviour|no|a|b")).recode(code("8850/3"));
        assertThat(recoding.ambiguous()).isTrue();
        assertThat(recoding.settled()).isFalse();
    }

    @Test
    void a_code_changes_once_only() {
        var chain = recodes("8852/3|8851/3|merged|no|a|b", "8851/3|8850/3|merged|no|c|d");
        assertThatThrownBy(() -> catalogue(family(), chain))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith("r:5: leads to 8851/3");
    }

    @Test
    void only_a_retired_subtype_has_an_heir() {
        assertThatThrownBy(() -> new Standing(IcdoEdition.V3_1, false, Optional.of(OLD), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new Standing(IcdoEdition.V3_1, true, Optional.of(OLD), false))
                .doesNotThrowAnyException();
    }

    @Test
    void ids_are_sorted_as_they_are_written() {
        assertThat(List.of(new SubtypeId("osteosarcoma"), new SubtypeId("gist"), new SubtypeId("gist-nf1")).stream()
                        .sorted())
                .extracting(SubtypeId::value)
                .containsExactly("gist", "gist-nf1", "osteosarcoma");
    }

    @Test
    void a_subtype_has_the_layer_of_its_row() {
        var layers = RarecareLayer.read(
                table("l", "code|name_en|name_nb|by_site", "one|One|En|no", "two|Two|To|yes"),
                table("r", "subtype|layer", "leaf|two", "lonely|one"),
                catalogue(family(), recodes()));
        assertThat(layers).hasSize(2);
        assertThat(layers.get(new SubtypeId("leaf")).bySite()).isTrue();
        assertThat(layers.get(new SubtypeId("lonely")).name().nb()).isEqualTo("En");
    }
}
