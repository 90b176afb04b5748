package org.sarcomaregistry.domain.subtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class SubtypeCatalogueTest {

    private static final SubtypeCatalogue CATALOGUE = SubtypeCatalogue.current();
    private static final Table FAMILIES = table("f", "code|name_en|name_nb", "fat|Fat|Fett");
    private static final Table NO_RECODES = table("r", "from|to|change|provisional|reason_en|reason_nb");
    private static final String COLUMNS = "id|parent|name_en|name_nb|own_name|morphology|family|tissue|fnclcc|"
            + "intrinsic_grade|also|icdo|status|replaced_by|provisional|note";
    private static final String LIPOSARCOMA =
            "liposarcoma||Liposarcoma|Liposarkom|yes|8850/3|fat|soft-tissue|yes|||3.1|current||no|";

    private static Morphology code(String text) {
        return Morphology.parse(text).orElseThrow();
    }

    @Test
    void two_hundred_and_four_subtypes_stand_on_156_codes() {
        assertThat(CATALOGUE.all()).hasSize(204);
        assertThat(CATALOGUE.all().stream().map(Subtype::morphology).distinct()).hasSize(156);
        assertThat(CATALOGUE.all().stream().filter(s -> s.morphology().malignant()))
                .hasSize(152);
        assertThat(CATALOGUE.all()).allMatch(s -> s.nameNb().isPresent());
        assertThat(CATALOGUE.all().stream().filter(s -> !s.ownName())).hasSize(119);
        assertThat(CATALOGUE.edition()).isEqualTo("2026-11");
    }

    @Test
    void every_subtype_that_code_asks_for_exists_and_is_in_use() {
        var named = Arrays.stream(Subtypes.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (SubtypeId) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(named).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(named)
                .allSatisfy(id -> assertThat(CATALOGUE.byId(id))
                        .hasValueSatisfying(subtype ->
                                assertThat(subtype.standing().retired()).isFalse()));
    }

    @Test
    void parents_and_heirs_are_in_use() {
        for (Subtype subtype : CATALOGUE.all()) {
            subtype.parent()
                    .flatMap(CATALOGUE::byId)
                    .ifPresent(p -> assertThat(p.standing().retired()).isFalse());
            subtype.standing()
                    .replacedBy()
                    .flatMap(CATALOGUE::byId)
                    .ifPresent(heir -> assertThat(heir.standing().retired()).isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lipoma-like-liposarcoma, liposarcoma-nos, true",
        "lipoma-like-liposarcoma, well-differentiated-liposarcoma, true",
        "well-differentiated-liposarcoma, lipoma-like-liposarcoma, false",
        "atypical-lipomatous-tumour, liposarcoma-nos, false",
        "parosteal-osteosarcoma, osteosarcoma-nos, true",
        "uterine-myxoid-leiomyosarcoma, leiomyosarcoma, true",
        "extraskeletal-myxoid-chondrosarcoma, chondrosarcoma-nos, false",
        "gist-sdh-deficient, gist, true",
        "gist, no-such-subtype, false",
        "no-such-subtype, no-such-subtype, false"
    })
    void variants_are_what_clinicians_take_them_for(String id, String ancestor, boolean expected) {
        assertThat(CATALOGUE.isA(new SubtypeId(id), new SubtypeId(ancestor))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "8850/3, liposarcoma-nos",
        "8851/3, well-differentiated-liposarcoma",
        "8890/3, leiomyosarcoma",
        "9180/3, osteosarcoma-nos",
        "9220/3, chondrosarcoma-nos",
        "8936/3, gist",
        "9540/3, " + "malignant-peripheral-nerve-sheath-tumour",
        "8802/3, undifferentiated-pleomorphic-sarcoma",
        "9120/3, angiosarcoma",
        "8805/3, undifferentiated-sarcoma",
        "8840/3, low-grade-fibromyxoid-sarcoma"
    })
    void the_most_general_subtype_comes_first_on_a_code(String morphology, String id) {
        assertThat(CATALOGUE.of(code(morphology)).get(0).id()).hasToString(id);
    }

    @Test
    void an_unknown_code_has_no_subtypes() {
        assertThat(CATALOGUE.of(code("8140/3"))).isEmpty();
        assertThat(CATALOGUE.isA(code("8140/3"), Subtypes.LIPOSARCOMA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GIST, gist",
        "mfh, undifferentiated-pleomorphic-sarcoma",
        "8858/3, dedifferentiated-liposarcoma",
        "angiosarkom, angiosarcoma",
        "hemangioendothelioma epithelioid, epithelioid-haemangioendothelioma",
        "kjempecelletumor i ben, giant-cell-tumour-of-bone",
        "liposarkom myksoid, myxoid-liposarcoma",
        "HØYT DIFFERENSIERT, well-differentiated-liposarcoma",
        "ewings sarkom, ewing-sarcoma",
        "rhabdomyosarkom alveolært, alveolar-rhabdomyosarcoma",
        "desmoid, desmoid-fibromatosis",
        "solitary fibrous tumor, solitary-fibrous-tumour"
    })
    void search_understands_what_people_type(String text, String first) {
        assertThat(CATALOGUE.search(text).get(0).id()).hasToString(first);
    }

    @Test
    void part_of_a_norwegian_compound_finds_all_that_hold_it() {
        assertThat(CATALOGUE.search("kondrosarkom")).hasSizeGreaterThan(7);
        assertThat(CATALOGUE.search("")).isEmpty();
        assertThat(CATALOGUE.search(" - ")).isEmpty();
        assertThat(CATALOGUE.search("zzz")).isEmpty();
    }

    @Test
    void recoding_says_what_it_did_and_whether_to_ask() {
        var ewing = CATALOGUE.recode(code("9260/3"));
        assertThat(ewing.to()).hasToString("9364/3");
        assertThat(ewing.change()).isEqualTo(Change.RENUMBERED);
        assertThat(ewing.settled()).isTrue();
        var dfsp = CATALOGUE.recode(code("8832/3"));
        assertThat(dfsp.to()).hasToString("8832/1");
        assertThat(dfsp.ambiguous()).isTrue();
        assertThat(dfsp.settled()).isFalse();
        assertThat(CATALOGUE.recode(code("9230/0")).settled()).isFalse();
        assertThat(CATALOGUE.recode(code("8890/3"))).isEqualTo(Recoding.none(code("8890/3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "8850/3|fat > 8850/5|fat > s:5: morphology cannot be 8850/5",
                "|fat| > |bone| > s:5: family cannot be bone",
                "liposarcoma||L > liposarcoma|myxoma|L > s:5: parent names myxoma",
                "current|| > current|liposarcoma| > s:5: replaced_by runs in a circle",
                "liposarcoma|| > Lipo sarcoma|| > s:5: id cannot be Lipo sarcoma",
                "soft-tissue > softtissue > s:5: tissue cannot be softtissue",
                "current > old > s:5: status cannot be old",
                "|yes|||3.1 > |maybe|||3.1 > s:5: fnclcc cannot be maybe",
                "|yes|||3.1 > |yes|4||3.1 > s:5: intrinsic_grade cannot be 4",
                "|no| > || > s:5: provisional is empty"
            })
    void a_wrong_row_breaks_the_catalogue(String right, String wrong, String message) {
        var broken = table("s", COLUMNS, LIPOSARCOMA.replace(right, wrong));
        assertThat(SubtypeCatalogue.of(FAMILIES, table("s", COLUMNS, LIPOSARCOMA), NO_RECODES)
                        .all())
                .hasSize(1);
        assertThatThrownBy(() -> SubtypeCatalogue.of(FAMILIES, broken, NO_RECODES))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_current_subtype_with_an_heir_breaks_the_catalogue() {
        var broken = table(
                "s",
                COLUMNS,
                LIPOSARCOMA,
                LIPOSARCOMA
                        .replace("liposarcoma|", "myxoma|")
                        .replace("|Liposarcoma|Liposarkom|", "|Myxoma|Myksom|")
                        .replace("current|", "current|liposarcoma"));
        assertThatThrownBy(() -> SubtypeCatalogue.of(FAMILIES, broken, NO_RECODES))
                .hasMessage("s:6: is current and replaced at once");
    }

    @Test
    void a_recode_to_a_code_outside_the_catalogue_breaks_it() {
        var recodes = table(
                "r",
                "from|to|change|provisional|reason_en|reason_nb",
                "8853/3|8852/3|merged|no|round cells|runde celler");
        assertThatThrownBy(() -> SubtypeCatalogue.of(FAMILIES, table("s", COLUMNS, LIPOSARCOMA), recodes))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith("r:5: leads to 8852/3");
    }
}
