package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.StagingSchema;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

class ChaptersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8936/3 | C16.2 | GIST in C16 or omentum",
                "8936/3 | C17.1 | GIST elsewhere",
                "8936/3 | C48.1 | GIST elsewhere",
                "8936/1 | C54.1 | GIST elsewhere",
                "9140/3 | C44.7 | none",
                "8832/1 | C49.2 | none",
                "8832/3 | C49.2 | sts-trunk-extremity",
                "8821/1 | C49.4 | none",
                "9120/3 | C50.4 | none",
                "8800/3 | C71.0 | none",
                "8980/3 | C54.1 | none",
                "8933/3 | C54.1 | corpus-uteri-sarcoma, 8933",
                "8890/3 | C55.9 | corpus-uteri-sarcoma, not 8933",
                "8931/3 | C53.9 | corpus-uteri-sarcoma, not 8933",
                "8933/3 | C56.9 | sts-abdomen-thorax-viscera",
                "9180/3 | C41.2 | bone-spine",
                "9180/3 | C41.4 | bone-pelvis",
                "9180/3 | C41   | bone-appendicular-trunk-skull-face",
                "9180/3 | C40.2 | bone-appendicular-trunk-skull-face",
                "8900/3 | C69.6 | orbital-sarcoma",
                "8806/3 | C48.1 | sts-abdomen-thorax-viscera",
                "8858/3 | C48.0 | sts-retroperitoneum",
                "8850/3 | C49.2 | sts-trunk-extremity",
                "9040/3 | C49.0 | sts-head-neck",
            })
    void a_tumour_has_its_chapter_after_uicc(String morphology, String topography, String chapter) {
        assertThat(choose(morphology, topography).value().id()).isEqualTo(chapter);
    }

    @Test
    void what_the_codes_do_not_tell_can_be_told() {
        var omental = new StagingCase(new Morphology(8936, 3), new Topography("C48.1"), WallOrCavity.UNKNOWN, true);
        assertThat(id(omental)).isEqualTo("GIST in C16 or omentum");
        var cava = new StagingCase(new Morphology(8890, 3), new Topography("C49.4"), WallOrCavity.INTRACAVITARY, false);
        assertThat(id(cava)).isEqualTo("sts-abdomen-thorax-viscera");
    }

    @Test
    void every_tumour_has_exactly_one_chapter_after_each_authority() {
        for (var subtype : SubtypeCatalogue.current().all()) {
            for (var site : Sites.icdO3().all()) {
                var tumour = StagingCase.of(subtype.morphology(), new Topography(site.code()));
                for (Authority authority : Authority.values()) {
                    assertThat(Chapters.current().choose(tumour, authority).path())
                            .hasSize(1)
                            .allMatch(step -> step.rule() >= 1 && step.rule() <= 18);
                }
            }
        }
    }

    @Test
    void every_schema_of_a_site_is_a_chapter_or_is_split_by_morphology() {
        assertThat(StagingSchema.values())
                .filteredOn(schema -> schema != StagingSchema.CORPUS_UTERI_SARCOMA)
                .allSatisfy(schema -> assertThat(Chapters.current().all())
                        .extracting(Chapter::id)
                        .contains(schema.code()));
    }

    @Test
    void every_schema_of_the_source_leads_to_its_table() {
        assertThat(SharedFiles.rows("domain/staging/schemas.tsv"))
                .filteredOn(row -> !row.get("schema").equals("-")
                        && !row.get("topography_schema").contains("7th")
                        && !row.get("edition").contains("no stage"))
                .hasSize(10)
                .allSatisfy(row -> {
                    var chapter = Chapters.current().all().stream()
                            .filter(c -> c.id().equals(row.get("topography_schema")))
                            .findFirst()
                            .orElseThrow();
                    var authority = row.get("authority").startsWith("UICC") ? Authority.UICC : Authority.AJCC;
                    assertThat(chapter.table(authority, TnmEdition.EIGHTH)
                                    .orElseThrow()
                                    .scheme()
                                    .id())
                            .isEqualTo(row.get("schema"));
                });
    }

    @Test
    void stages_stand_side_by_side_and_differ_where_the_authorities_do() {
        var tumour = StagingCase.of(new Morphology(8802, 3), new Topography("C49.2"));
        var stages = Stages.of(tumour, facts(TnmEdition.EIGHTH, Grade.HIGH));
        assertThat(stages.uicc().orElseThrow().value()).isEqualTo(StageGroup.IIIB);
        assertThat(stages.ajcc().orElseThrow().value()).isEqualTo(StageGroup.IV);
        assertThat(stages.differ()).isTrue();
        assertThat(stages.uicc().orElseThrow().text().en())
                .isEqualTo("18: the site alone decides: soft tissue sarcoma, trunk and extremity"
                        + " > 20: any T; N1; M0; any G: stage IIIB");
        var seventh = Stages.of(tumour, facts(TnmEdition.SEVENTH, Grade.G3));
        assertThat(seventh.uicc().orElseThrow().value()).isEqualTo(StageGroup.III);
        assertThat(seventh.differ()).isFalse();
    }

    @Test
    void ajcc_has_no_stage_for_types_that_uicc_stages() {
        var tumour = StagingCase.of(new Morphology(8806, 3), new Topography("C48.0"));
        var stages = Stages.of(tumour, facts(TnmEdition.EIGHTH, Grade.G3));
        assertThat(stages.uicc()).isPresent();
        assertThat(stages.ajcc()).isEmpty();
        assertThat(stages.differ()).isFalse();
    }

    @Test
    void a_high_grade_that_may_be_two_or_three_is_unknown_where_that_matters() {
        var tumour = StagingCase.of(new Morphology(8802, 3), new Topography("C49.2"));
        var tnm = new Tnm(
                java.util.Optional.of(TCategory.T2B),
                java.util.Optional.of(NCategory.N0),
                java.util.Optional.of(MCategory.M0),
                TnmEdition.SEVENTH);
        var stages = Stages.of(tumour, new StagingFacts(tnm, Grade.HIGH, OptionalDouble.empty()));
        assertThat(stages.uicc().orElseThrow().value()).isEqualTo(StageGroup.UNKNOWN);
        assertThat(stages.uicc().orElseThrow().text().en()).contains("grade 2 and grade 3 lead to different stages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1|both|any|any|*|any|a|x|y ! ",
                "1|both|any|any|*|any|b|x|y ! rules:5: chapter names b, which does not exist",
                "1|both|lipo|any|*|any|a|x|y ! rules:5: histologies cannot hold lipo",
                "1|both|any|any|C99-C01|any|a|x|y ! rules:5: sites cannot hold C99-C01",
                "1|both|any|any|C49|any|a|x|y ! rules:0: the last rule does not fit everything",
                "1|uicc|any|any|*|any|a|x|y ! rules:0: the last rule does not fit everything",
            })
    void a_broken_rule_is_refused_with_file_line_and_reason(String row, String message) {
        var chapters = table("chapters", "chapter|name_nb|name_en|uicc|ajcc|seventh|limits_8|limits_7", "a|x|y|||||");
        var rules = table("rules", "rule|authority|histologies|behaviour|sites|place|chapter|reason_nb|reason_en", row);
        if (message == null) {
            assertThat(Chapters.of(chapters, rules, StageTables.current()).all())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> Chapters.of(chapters, rules, StageTables.current()))
                    .hasMessage(message);
        }
    }

    private static StagingFacts facts(TnmEdition edition, Grade grade) {
        var tnm = new Tnm(
                Codes.parse(TCategory.class, "T2"),
                Codes.parse(NCategory.class, "N1"),
                Codes.parse(MCategory.class, "M0"),
                edition);
        return new StagingFacts(tnm, grade, OptionalDouble.empty());
    }

    private static Decision<Chapter> choose(String morphology, String topography) {
        return Chapters.current()
                .choose(
                        StagingCase.of(Morphology.parse(morphology).orElseThrow(), new Topography(topography)),
                        Authority.UICC);
    }

    private static String id(StagingCase tumour) {
        return Chapters.current().choose(tumour, Authority.UICC).value().id();
    }
}
