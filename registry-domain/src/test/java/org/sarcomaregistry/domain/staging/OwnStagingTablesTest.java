package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Chapters, stages, sizes and risks by tables small enough to see through. */
class OwnStagingTablesTest {

    private static StageTables tables() {
        return StageTables.of(
                table(
                        "schemes",
                        "scheme|authority|edition|grade|limits|t_by_size",
                        "us|ajcc|8|grade|cm|yes",
                        "all|uicc|8;9|mitotic-rate||no"),
                table(
                        "rules",
                        "rule|scheme|t|n|m|grade|group",
                        "1|us|any|any|M1;M1a;M1b|any|IV",
                        "2|us|T1|N0|M0|G1|IA",
                        "3|all|T2;T3|any|M0|LOW;HIGH|II"));
    }

    private static Chapters chapters() {
        return Chapters.of(
                table(
                        "chapters",
                        "chapter|name_nb|name_en|uicc|ajcc|seventh|limits_8|limits_7",
                        "a|En|One|all|us||cm|inch",
                        "b|To|Two|||us||"),
                table(
                        "rules",
                        "rule|authority|histologies|behaviour|sites|place|chapter|reason_nb|reason_en",
                        "1|uicc|8936;8890|3|C16|any|a|x|first",
                        "2|ajcc|any|any|C16|intracavitary|a|x|second",
                        "3|both|any|any|C48.1|omentum|a|x|third",
                        "4|both|any|any|*|any|b|x|last"),
                tables());
    }

    @ParameterizedTest
    @CsvSource({
        "8890/3, C16.1, unknown, false, uicc, 1: first: One",
        "8936/3, C16, unknown, false, uicc, 1: first: One",
        "8936/1, C16, unknown, false, uicc, 4: last: Two",
        "8891/3, C16, unknown, false, uicc, 4: last: Two",
        "8890/3, C17, unknown, false, uicc, 4: last: Two",
        "8890/3, C16, unknown, false, ajcc, 4: last: Two",
        "8890/3, C16, intracavitary, false, ajcc, 2: second: One",
        "8936/3, C48.1, unknown, true, ajcc, 3: third: One",
        "8936/3, C48.1, unknown, false, ajcc, 4: last: Two"
    })
    void the_first_rule_that_fits_leads_to_the_chapter(
            String code, String site, String place, boolean omental, String authority, String path) {
        var tumour = new StagingCase(
                Morphology.parse(code).orElseThrow(),
                new Topography(site),
                Codes.parse(WallOrCavity.class, place).orElseThrow(),
                omental);
        var choice = chapters()
                .choose(tumour, Codes.parse(Authority.class, authority).orElseThrow());
        assertThat(choice.text().en()).isEqualTo(path);
    }

    @Test
    void a_chapter_has_a_table_and_limits_for_each_edition_that_its_row_names() {
        var one = chapters().all().get(0);
        var two = chapters().all().get(1);
        assertThat(scheme(one, Authority.UICC, TnmEdition.NINTH)).isEqualTo("all");
        assertThat(scheme(one, Authority.AJCC, TnmEdition.EIGHTH)).isEqualTo("us");
        assertThat(scheme(one, Authority.AJCC, TnmEdition.SEVENTH)).isEqualTo("-");
        assertThat(scheme(two, Authority.UICC, TnmEdition.SEVENTH)).isEqualTo("us");
        assertThat(scheme(two, Authority.UICC, TnmEdition.EIGHTH)).isEqualTo("-");
        assertThat(one.limits(TnmEdition.EIGHTH)).contains("cm");
        assertThat(one.limits(TnmEdition.SEVENTH)).contains("inch");
        assertThat(two.limits(TnmEdition.EIGHTH)).isEmpty();
    }

    private static String scheme(Chapter chapter, Authority authority, TnmEdition edition) {
        return chapter.table(authority, edition)
                .map(found -> found.scheme().id())
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "us, T1, M0, G1, IA",
        "us, T1, M0, G2, unknown",
        "us, T2, M0, G1, unknown",
        "us, T2, M1a, G1, IV",
        "all, T3, M0, HIGH, II",
        "all, T3, M0, UNKNOWN, unknown"
    })
    void the_first_rule_that_fits_decides_the_stage(String scheme, String t, String m, String grade, String group) {
        var extent = new Extent(
                Codes.parse(TCategory.class, t).orElseThrow(), NCategory.N0, Codes.parse(MCategory.class, m));
        var stage = tables().byId(scheme)
                .orElseThrow()
                .stage(extent, Codes.parse(StagingGrade.class, grade).orElseThrow());
        assertThat(stage.value().code()).isEqualTo(group);
    }

    @Test
    void a_missing_grade_is_what_the_scheme_takes_it_for() {
        var extent = new Extent(TCategory.T2, NCategory.N0, Optional.of(MCategory.M0));
        var all = tables().byId("all").orElseThrow();
        assertThat(all.scheme().editions()).containsExactly(TnmEdition.EIGHTH, TnmEdition.NINTH);
        assertThat(all.scheme().authorities()).containsExactly(Authority.UICC);
        assertThat(all.stage(extent, Optional.of(StagingGrade.LOW)).value()).isEqualTo(StageGroup.II);
        assertThat(all.stage(extent, Optional.empty()).value()).isEqualTo(StageGroup.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "20, superficial, 1: up to 20 mm: T1",
        "20.1, superficial, '2: over 20 mm, superficial: T2a'",
        "20.1, deep, '3: over 20 mm, deep: T2b'",
        "20.1, both, '3: over 20 mm, deep: T2b'"
    })
    void size_and_depth_lead_to_a_band(double mm, String depth, String band) {
        var limits = SizeLimits.of(table(
                "limits",
                "limits|category|depth|over_mm|up_to_mm",
                "inch|T1|any||25",
                "cm|T1|any||20",
                "cm|T2a|superficial|20|",
                "cm|T2b|deep|20|"));
        var us = tables().byId("us").orElseThrow().scheme();
        var all = tables().byId("all").orElseThrow().scheme();
        var d = Codes.parse(Depth.class, depth).orElseThrow();
        assertThat(limits.category(us, mm, d).orElseThrow().text().en()).isEqualTo(band);
        assertThat(limits.category(all, mm, d)).isEmpty();
    }

    private static Table sft() {
        return table(
                "points",
                "factor|from|points|text_nb|text_en",
                "age||0|ung|young",
                "age|50|1|eldre|older",
                "size||0|liten|small",
                "size|5|2|stor|large",
                "mitoses||0|ingen|none",
                "mitoses|0+|1|noen|some",
                "necrosis||0|lite|little",
                "necrosis|10|1|mye|much");
    }

    @ParameterizedTest
    @CsvSource({"49.9, 4.9, 0, 0", "50, 4.9, 0, 1", "49.9, 5, 0, 2", "49.9, 4.9, 0.1, 1", "50, 5, 1, 4"})
    void each_factor_gives_the_points_of_its_band(double age, double cm, double mitoses, int points) {
        var tumour = new Sft(age, cm, mitoses, OptionalDouble.of(10));
        assertThat(SftRisk.of(sft()).of(tumour, SftModel.THREE_VARIABLE).value().points())
                .isEqualTo(points);
        assertThat(SftRisk.of(sft()).of(tumour, SftModel.FOUR_VARIABLE).value().points())
                .isEqualTo(points + 1);
    }

    @Test
    void the_ends_of_what_can_be_measured_are_measurements() {
        assertThatCode(() -> new Sft(0, 0.1, 0, OptionalDouble.of(0))).doesNotThrowAnyException();
        assertThatCode(() -> new Sft(130, 50, 99, OptionalDouble.of(100))).doesNotThrowAnyException();
        assertThatCode(() -> new Gist(0.1, 0, GistSite.GASTRIC, false)).doesNotThrowAnyException();
        assertThat(FnclccPoints.current().necrosis(0)).isZero();
        assertThat(FnclccPoints.current().necrosis(100)).isEqualTo(2);
        for (double[] wrong : new double[][] {{-1, 1, 0, 0}, {1, 0, 0, 0}, {1, 1, -1, 0}, {1, 1, 0, -1}}) {
            assertThatThrownBy(() -> new Sft(wrong[0], wrong[1], wrong[2], OptionalDouble.of(wrong[3])))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_type_of_differentiation_is_what_its_row_says() {
        var points = FnclccPoints.of(
                table(
                        "types",
                        "type_nb|type_en|subtypes|only_if_nb|only_if_en|score",
                        "En|One|gist;leiomyosarcoma|dersom|if|1",
                        "To|Two|leiomyosarcoma|||3"),
                table("counts", "component|from|points", "mitosis||1", "mitosis|10|2", "necrosis||0", "necrosis|0+|1"));
        assertThat(points.types()).hasSize(2);
        assertThat(points.types().get(0).type()).isEqualTo(Text.of("En", "One"));
        assertThat(points.types().get(0).onlyIf()).contains(Text.of("dersom", "if"));
        assertThat(points.types().get(0).subtypes()).hasSize(2);
        assertThat(points.types().get(1).onlyIf()).isEmpty();
        assertThat(points.types().get(1).points()).isEqualTo(3);
        assertThat(points.mitosis(9.9)).isEqualTo(1);
        assertThat(points.mitosis(10)).isEqualTo(2);
        assertThat(points.necrosis(0.1)).isEqualTo(1);
    }

    @Test
    void a_rule_of_toronto_asks_for_site_extent_and_grade() {
        var toronto = Toronto.of(table(
                "rules",
                "rule|scheme|site|t|n|m|grade|stage",
                "1|one|any|any|any|M1|any|4",
                "2|one|favourable|T1|N0|M0|G1|1",
                "3|two|any|any|any|any|any|localized"));
        assertThat(toronto.schemes()).containsExactly("one", "two");
        assertThat(stage(toronto, SiteClass.FAVOURABLE, MCategory.M0)).isEqualTo(TorontoStage.ONE);
        assertThat(stage(toronto, SiteClass.UNFAVOURABLE, MCategory.M0)).isEqualTo(TorontoStage.UNKNOWN);
        assertThat(stage(toronto, SiteClass.FAVOURABLE, MCategory.M1)).isEqualTo(TorontoStage.FOUR);
    }

    private static TorontoStage stage(Toronto toronto, SiteClass site, MCategory m) {
        var extent = new Extent(TCategory.T1A, NCategory.N0, Optional.of(m));
        return toronto.stage("one", new TorontoCase(Optional.of(site), extent, Optional.of(StagingGrade.G1)))
                .value();
    }

    @Test
    void a_rule_of_gist_asks_for_rupture_site_size_and_mitoses() {
        var risk = GistRisk.of(table(
                "risk",
                "rule|ruptured|site|size_over_cm|size_up_to_cm|mitoses_over|mitoses_up_to|risk",
                "1|yes|any|||||high",
                "2|any|gastric|2|5|5|10|intermediate",
                "3|any|any|||||low"));
        assertThat(risk.of(new Gist(3, 6, GistSite.GASTRIC, true)).value()).isEqualTo(Risk.HIGH);
        assertThat(risk.of(new Gist(5, 10, GistSite.GASTRIC, false)).value()).isEqualTo(Risk.INTERMEDIATE);
        assertThat(risk.of(new Gist(2, 10, GistSite.GASTRIC, false)).value()).isEqualTo(Risk.LOW);
        assertThat(risk.of(new Gist(5, 5, GistSite.GASTRIC, false)).value()).isEqualTo(Risk.LOW);
        assertThat(risk.of(new Gist(5, 10, GistSite.NON_GASTRIC, false)).value())
                .isEqualTo(Risk.LOW);
    }
}
