package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.tumour.TCategory;

class SizeLimitsTest {

    private static final Map<String, String> NAMES = Map.of(
            "ajcc8+uicc8/9 sts-trunk-extremity", "sts-8",
            "ajcc8+uicc8/9 sts-retroperitoneum", "sts-8",
            "ajcc8+uicc8/9 sts-head-neck", "head-neck-8",
            "ajcc8+uicc8/9 bone-appendicular-trunk-skull-face", "bone",
            "ajcc8+uicc8/9 bone-pelvis", "pelvis-8",
            "ajcc8+uicc8/9 gist", "gist",
            "ajcc8 + FIGO 2009 corpus leiomyosarcoma/ESS", "uterus",
            "ajcc7 sts (trunk, extremity, retroperitoneum, viscera)", "sts-7",
            "ajcc7 bone", "bone");

    @Test
    void every_limit_of_the_source_is_a_band() {
        var rows = SharedFiles.rows("domain/staging/tnm-categories.tsv");
        assertThat(rows)
                .filteredOn(row -> !(row.get("size_mm_over") + row.get("size_mm_up_to")).isEmpty())
                .hasSize(31)
                .allSatisfy(row -> {
                    var category = row.get("category").replaceFirst(" .*", "");
                    var band = SizeLimits.current().bands().get(NAMES.get(row.get("schema"))).stream()
                            .filter(b -> b.category().code().equals(category))
                            .findFirst()
                            .orElseThrow();
                    assertThat(limit(band.mm().over())).isEqualTo(row.get("size_mm_over"));
                    assertThat(limit(band.mm().upTo())).isEqualTo(row.get("size_mm_up_to"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "uicc8/sts-trunk-extremity, 50, unknown, T1",
        "uicc8/sts-trunk-extremity, 50.1, unknown, T2",
        "uicc8/sts-retroperitoneum, 150, unknown, T3",
        "ajcc8/sts-retroperitoneum, 151, unknown, T4",
        "ajcc8/gist-gastric-omental, 20, unknown, T1",
        "ajcc8/gist-small-intestine-and-other, 100, unknown, T3",
        "ajcc7/sts, 50, superficial, T1a",
        "ajcc7/sts, 51, deep, T2b",
        "ajcc7/sts, 51, both, T2b",
    })
    void a_size_leads_to_its_category(String scheme, double mm, String depth, String t) {
        var decided = SizeLimits.current().category(scheme(scheme), mm, depth(depth));
        assertThat(decided.map(Decision::value).map(Coded::code)).contains(t);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ajcc7/sts", "uicc8/bone-appendicular", "figo2009/corpus-lms-ess", "figo2009/corpus-adenosarcoma"
            })
    void size_alone_does_not_decide_everywhere(String scheme) {
        assertThat(SizeLimits.current().category(scheme(scheme), 60, Depth.UNKNOWN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sts-8, T1, 51, true", "sts-8, T1, 50, false", "sts-8, T2, 50, true", "sts-8, T4, 151, false",
        "sts-8, TX, 51, false", "sts-8, T2a, 10, false", "sts-7, T1, 51, true", "sts-7, T1a, 50, false",
        "bone, T3, 10, false", "bone, T1, 81, true", "uterus, T1, 51, false", "uterus, T1a, 51, true",
        "gist, T2, 51, true", "nothing, T1, 500, false",
    })
    void a_category_may_contradict_a_size(String limits, String t, double mm, boolean contradicts) {
        var category = Codes.parse(TCategory.class, t).orElseThrow();
        assertThat(SizeLimits.current().contradict(limits, category, mm)).isEqualTo(contradicts);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_no_size_is_refused(double mm) {
        assertThatThrownBy(() -> SizeLimits.current().category(scheme("uicc8/sts-trunk-extremity"), mm, Depth.DEEP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a|T1|any|50|50 ! limits:5: holds nothing between over_mm and up_to_mm",
                "a|T1|any|-1|50 ! limits:5: over_mm cannot be -1",
                "a|T1|deepest||50 ! limits:5: depth cannot be deepest",
                "a|T9|any||50 ! limits:5: category cannot be T9",
            })
    void a_broken_band_is_refused_with_file_line_and_reason(String row, String message) {
        assertThatThrownBy(() -> SizeLimits.of(table("limits", "limits|category|depth|over_mm|up_to_mm", row)))
                .hasMessage(message);
    }

    @Test
    void the_path_tells_the_band() {
        var decided = SizeLimits.current()
                .category(scheme("uicc8/sts-trunk-extremity"), 60, Depth.UNKNOWN)
                .orElseThrow();
        assertThat(decided.text().en()).isEqualTo("2: over 50 mm, up to 100 mm: T2");
        assertThat(decided.text().nb()).isEqualTo("2: over 50 mm, til og med 100 mm: T2");
    }

    private static Scheme scheme(String id) {
        return StageTables.current().byId(id).orElseThrow().scheme();
    }

    private static Depth depth(String code) {
        return Codes.parse(Depth.class, code).orElseThrow();
    }

    private static String limit(java.util.Optional<Double> limit) {
        return limit.map(mm -> String.valueOf(Math.round(mm))).orElse("");
    }
}
