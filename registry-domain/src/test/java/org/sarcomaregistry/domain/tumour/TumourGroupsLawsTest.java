package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.tumour.TumourGroups.Grouping;

class TumourGroupsLawsTest {

    private static final int RULES = 15;

    @Provide
    Arbitrary<Morphology> morphologies() {
        return Codes.morphologies();
    }

    @Provide
    Arbitrary<Topography> sites() {
        return Codes.topographies();
    }

    @Property
    void every_tumour_belongs_to_one_group_by_one_rule(
            @ForAll("morphologies") Morphology morphology,
            @ForAll("sites") Topography site,
            @ForAll WallOrCavity cavity) {
        var grouping = TumourGroups.of(morphology, site, cavity);
        assertThat(grouping.rule()).isBetween(1, RULES);
        assertThat(grouping).isEqualTo(TumourGroups.of(morphology, site, cavity));
    }

    @Property
    void gist_is_gist_wherever_it_sits_and_nothing_else_is(
            @ForAll("morphologies") Morphology morphology,
            @ForAll("sites") Topography site,
            @ForAll WallOrCavity cavity) {
        assertThat(TumourGroups.of(morphology, site, cavity).group() == TumourGroup.GIST)
                .isEqualTo(morphology.histology() == 8936);
    }

    @Property
    void only_soft_tissue_of_the_trunk_depends_on_wall_or_cavity(
            @ForAll("sites") Topography site, @ForAll WallOrCavity one, @ForAll WallOrCavity two) {
        var liposarcoma = new Morphology(8850, 3);
        boolean same = TumourGroups.of(liposarcoma, site, one).group()
                == TumourGroups.of(liposarcoma, site, two).group();
        assertThat(same).isEqualTo(said(one) == said(two) || !site.code().matches("C4[79]\\.[345]"));
    }

    /** What tells nothing is not applicable or unknown. */
    private static WallOrCavity said(WallOrCavity place) {
        return place == WallOrCavity.NOT_APPLICABLE ? WallOrCavity.UNKNOWN : place;
    }

    @Property
    void a_group_is_undecided_exactly_where_wall_and_cavity_differ_and_nobody_says(
            @ForAll("morphologies") Morphology morphology,
            @ForAll("sites") Topography site,
            @ForAll WallOrCavity place) {
        var ends = ImmutableSet.of(
                TumourGroups.of(morphology, site, WallOrCavity.WALL).group(),
                TumourGroups.of(morphology, site, WallOrCavity.INTRACAVITARY).group());
        var group = TumourGroups.of(morphology, site, place).group();
        boolean open = said(place) == WallOrCavity.UNKNOWN && ends.size() == 2;
        assertThat(group == TumourGroup.UNDECIDED).isEqualTo(open);
        assertThat(TumourGroups.possible(morphology, site, place)).isEqualTo(open ? ends : ImmutableSet.of(group));
    }

    @Example
    void wall_or_cavity_leaves_two_groups_open_until_somebody_says() {
        var liposarcoma = new Morphology(8850, 3);
        var abdomen = new Topography("C49.4");
        assertThat(TumourGroups.possible(liposarcoma, abdomen, WallOrCavity.UNKNOWN))
                .containsExactly(TumourGroup.EXTREMITY_TRUNK, TumourGroup.ABDOMINAL_RETROPERITONEAL);
        assertThat(TumourGroups.possible(liposarcoma, abdomen, WallOrCavity.WALL))
                .containsExactly(TumourGroup.EXTREMITY_TRUNK);
    }

    @Property
    void the_anatomical_group_agrees_where_both_speak_of_the_same_place(@ForAll("sites") Topography site) {
        var group = TumourGroups.of(new Morphology(8850, 3), site, WallOrCavity.WALL)
                .group();
        switch (Sites.icdO3().of(site).group()) {
            case BONE_AXIAL, BONE_EXTREMITY -> assertThat(group).isEqualTo(TumourGroup.BONE);
            case BREAST -> assertThat(group).isEqualTo(TumourGroup.BREAST);
            case GYNAECOLOGICAL -> assertThat(group).isEqualTo(TumourGroup.GYNAECOLOGICAL);
            case SKIN -> assertThat(group).isEqualTo(TumourGroup.SKIN);
            case EXTREMITY_UPPER, EXTREMITY_LOWER -> assertThat(group).isEqualTo(TumourGroup.EXTREMITY_TRUNK);
            case GASTROINTESTINAL -> assertThat(group).isEqualTo(TumourGroup.ABDOMINAL_RETROPERITONEAL);
            default -> assertThat(group).isNotIn(TumourGroup.BONE, TumourGroup.BREAST, TumourGroup.GYNAECOLOGICAL);
        }
    }

    @Example
    void the_rule_that_decided_is_told_in_both_languages() {
        var liposarcoma = new Morphology(8850, 3);
        assertThat(group("C48.0")).isEqualTo(TumourGroup.ABDOMINAL_RETROPERITONEAL);
        assertThat(group("C49.4")).isEqualTo(TumourGroup.UNDECIDED);
        assertThat(group("C63.2")).isEqualTo(TumourGroup.SKIN);
        assertThat(group("C63.1")).isEqualTo(TumourGroup.ABDOMINAL_RETROPERITONEAL);
        assertThat(group("C49")).isEqualTo(TumourGroup.UNKNOWN_SITE);
        assertThat(group("C80.9")).isEqualTo(TumourGroup.UNKNOWN_SITE);
        assertThat(group("C71")).isEqualTo(TumourGroup.OTHER);
        Grouping open = TumourGroups.of(liposarcoma, new Topography("C49.4"), WallOrCavity.UNKNOWN);
        assertThat(open.reason().nb()).contains("ikke opplyst");
        assertThat(open.reason().en()).contains("nobody says");
    }

    private static TumourGroup group(String site) {
        return TumourGroups.of(new Morphology(8850, 3), new Topography(site), WallOrCavity.UNKNOWN)
                .group();
    }

    @Example
    void rules_that_leave_a_tumour_without_a_group_are_refused() {
        for (String row : new String[] {
            "other|8936|*|any|a|b",
            "other|*|C00-C80|any|a|b",
            "other|*|*|wall|a|b",
            "none|*|*|any|a|b",
            "other|*|C9|any|a|b",
            "other|*|C20-C10|any|a|b",
            "other|x|*|any|a|b"
        }) {
            Table rules = table("t", "group|histology|sites|cavity|reason_en|reason_nb", row);
            assertThatThrownBy(() -> TumourGroups.of(rules)).as(row).isInstanceOf(BrokenTable.class);
        }
        Table none = table("t", "group|histology|sites|cavity|reason_en|reason_nb");
        assertThatThrownBy(() -> TumourGroups.of(none)).hasMessage("t:0: the last rule does not fit everything");
    }
}
