package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Soft tissue of the trunk of which nobody told whether it lies in the wall or inside. */
class OpenPlaceTest {

    private static final Morphology LEIOMYOSARCOMA = new Morphology(8890, 3);

    private static StagingCase at(Morphology morphology, String site, WallOrCavity place) {
        return new StagingCase(morphology, new Topography(site), place, false);
    }

    private static StagingFacts facts(TnmEdition edition) {
        var tnm = new Tnm(Optional.of(TCategory.T2), Optional.of(NCategory.N1), Optional.of(MCategory.M0), edition);
        return new StagingFacts(tnm, Grade.G3, OptionalDouble.empty());
    }

    private static Stages stages(StagingCase tumour, TnmEdition edition) {
        return Stages.of(tumour, facts(edition));
    }

    private static Optional<StageGroup> uicc(StagingCase tumour, TnmEdition edition) {
        return stages(tumour, edition).uicc().map(Decision::value);
    }

    @Test
    void is_staged_where_the_place_is_told() {
        assertThat(uicc(at(LEIOMYOSARCOMA, "C49.4", WallOrCavity.WALL), TnmEdition.EIGHTH))
                .contains(StageGroup.IIIB);
        assertThat(uicc(at(LEIOMYOSARCOMA, "C49.4", WallOrCavity.INTRACAVITARY), TnmEdition.EIGHTH))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "NOT_APPLICABLE"})
    void has_an_unknown_stage_where_wall_and_cavity_differ(WallOrCavity place) {
        var tumour = at(LEIOMYOSARCOMA, "C49.4", place);
        var stages = stages(tumour, TnmEdition.EIGHTH);
        assertThat(stages.uicc().orElseThrow().value()).isEqualTo(StageGroup.UNKNOWN);
        assertThat(stages.ajcc().orElseThrow().value()).isEqualTo(StageGroup.UNKNOWN);
        assertThat(stages.uicc().orElseThrow().text().en()).startsWith("nobody told whether the tumour is in the wall");
    }

    @Test
    void has_the_stage_that_wall_and_cavity_agree_on() {
        assertThat(uicc(at(LEIOMYOSARCOMA, "C49.4", WallOrCavity.UNKNOWN), TnmEdition.SEVENTH))
                .contains(StageGroup.III);
    }

    @Test
    void may_belong_to_two_chapters_and_nothing_else_does() {
        var open = Chapters.current().possible(at(LEIOMYOSARCOMA, "C49.4", WallOrCavity.UNKNOWN), Authority.UICC);
        assertThat(open)
                .extracting(chapter -> chapter.value().id())
                .containsExactly("sts-trunk-extremity", "sts-abdomen-thorax-viscera");
        assertThat(Chapters.current().possible(at(LEIOMYOSARCOMA, "C49.2", WallOrCavity.UNKNOWN), Authority.UICC))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TnmEdition.class)
    void every_subtype_is_open_exactly_where_wall_and_cavity_lead_to_different_stages(TnmEdition edition) {
        for (var subtype : SubtypeCatalogue.current().all()) {
            for (var site : Sites.icdO3().all()) {
                var wall = uicc(at(subtype.morphology(), site.code(), WallOrCavity.WALL), edition);
                var inside = uicc(at(subtype.morphology(), site.code(), WallOrCavity.INTRACAVITARY), edition);
                assertThat(uicc(at(subtype.morphology(), site.code(), WallOrCavity.UNKNOWN), edition))
                        .isEqualTo(wall.equals(inside) ? wall : Optional.of(StageGroup.UNKNOWN));
            }
        }
    }
}
