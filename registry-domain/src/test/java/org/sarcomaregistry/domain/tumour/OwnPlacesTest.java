package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.text.Text;

/** What sites, groups of sites and groups of histologies are made of, by tables small enough to see through. */
class OwnPlacesTest {

    private static boolean holds(String sites, String site) {
        var row = table("t", "sites", sites).rows().get(0);
        return SiteSet.of(row, "sites").holds(new Topography(site));
    }

    @ParameterizedTest
    @CsvSource({
        "C49, C49, true",
        "C49, C49.2, true",
        "C49, C48.8, false",
        "C49.2, C49.2, true",
        "C49.2, C49, false",
        "C49.2, C49.1, false",
        "C49.2, C49.3, false",
        "C40.2-C41, C40.1, false",
        "C40.2-C41, C40.2, true",
        "C40.2-C41, C41, true",
        "C40.2-C41, C41.9, true",
        "C40.2-C41, C42, false",
        "C48-C48, C48.0, true",
        "C18;C20, C19, false",
        "C18;C20, C20, true",
        "*, C00, true",
        "*, C80.9, true"
    })
    void a_set_holds_sites_from_the_first_to_the_last_with_all_their_parts(String sites, String site, boolean held) {
        assertThat(holds(sites, site)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C4", "49", "C49.", "C49-", "C41-C40", "C49.2-C49.1", "C49.2-C49", "**"})
    void what_is_no_span_of_sites_breaks_the_table(String sites) {
        assertThatThrownBy(() -> holds(sites, "C49.2"))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("t:5: sites cannot hold " + sites);
    }

    @Test
    void a_site_is_what_its_row_says_and_a_part_without_a_row_is_its_whole() {
        var sites = Sites.of(table(
                "s",
                "code|name_en|name_nb|group|staging|paired|note",
                "C49|Soft tissue|Bløtvev|unknown|none|no|",
                "C49.2|Leg|Bein|extremity-lower|sts-trunk-extremity|yes|with the hip"));
        assertThat(sites.all()).hasSize(2);
        assertThat(sites.edition()).isEqualTo("1");
        var leg = sites.of(new Topography("C49.2"));
        assertThat(leg.name()).isEqualTo(Text.of("Bein", "Leg"));
        assertThat(leg.group()).isEqualTo(AnatomicalGroup.EXTREMITY_LOWER);
        assertThat(leg.stagingSchema()).isEqualTo(StagingSchema.STS_TRUNK_EXTREMITY);
        assertThat(leg.laterality()).isTrue();
        assertThat(leg.note()).contains("with the hip");
        var whole = sites.of(new Topography("C49.1"));
        assertThat(whole.code()).isEqualTo("C49");
        assertThat(whole.laterality()).isFalse();
        assertThat(whole.note()).isEmpty();
        assertThatThrownBy(() -> sites.of(new Topography("C40.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_of_sites_holds_its_own_code_and_that_of_simultaneous_tumours() {
        String columns = "group|sites|simultaneous";
        var members = SiteGroup.load(table("g", columns, "C41|C40;C41|C41.9", "C06|C03-C06|C06.9"));
        assertThat(members).hasSize(2);
        assertThat(members.get(0).group()).isEqualTo(new SiteGroup("C41", new Topography("C41.9")));
        assertThat(members.get(0).sites().holds(new Topography("C40.2"))).isTrue();
        assertThat(members.get(1).sites().holds(new Topography("C40.2"))).isFalse();
        for (String row : new String[] {"C41|C40|C40.9", "C41|C41|C40.9"}) {
            assertThatThrownBy(() -> SiteGroup.load(table("g", columns, row)))
                    .as(row)
                    .hasMessage("g:5: does not hold its own codes");
        }
    }

    @Test
    void a_group_of_histologies_holds_its_ranges_with_both_ends() {
        var ranges = HistologyRanges.of(table(
                "h",
                "number|name_en|name_nb|ranges|systemic|unspecific",
                "7|Seven|Sju|8000-8010;8020|yes|no",
                "8|Eight|Åtte|8030|no|yes"));
        var seven = new HistologyGroup(7, Text.of("Sju", "Seven"), true, false);
        var eight = new HistologyGroup(8, Text.of("Åtte", "Eight"), false, true);
        assertThat(ranges.groups()).containsExactly(seven, eight);
        assertThat(ranges.group(8000)).contains(seven);
        assertThat(ranges.group(8010)).contains(seven);
        assertThat(ranges.group(8011)).isEmpty();
        assertThat(ranges.group(8020)).contains(seven);
        assertThat(ranges.group(8030)).contains(eight);
    }

    @Test
    void a_group_of_childhood_cancer_asks_for_histology_and_site() {
        var groups = ChildhoodGroups.of(table(
                "c",
                "group|extended|name_en|name_nb|sites|ranges",
                "IXa|055|Muscle|Muskel|C49;C40.2|8900-8910;8991",
                "VIIIa|046|Bone|Bein|C40.2|9180"));
        var muscle = new ChildhoodGroup("IXa", "055", Text.of("Muskel", "Muscle"));
        assertThat(groups.of(8900, new Topography("C49.2"))).contains(muscle);
        assertThat(groups.of(8991, new Topography("C40.2"))).contains(muscle);
        assertThat(groups.of(8911, new Topography("C49.2"))).isEmpty();
        assertThat(groups.of(8900, new Topography("C40.1"))).isEmpty();
        assertThat(groups.of(9180, new Topography("C40.2")).map(ChildhoodGroup::code))
                .contains("VIIIa");
    }

    @ParameterizedTest
    @CsvSource({
        "8936, C44.5, wall, gist, 1, a",
        "8850, C44.5, wall, skin, 2, b",
        "8850, C49.4, intracavitary, abdominal-retroperitoneal, 3, c",
        "8850, C49.4, wall, other, 4, d",
        "8850, C40.2, intracavitary, other, 4, d"
    })
    void the_first_rule_that_fits_decides_the_group(
            int histology, String site, String place, String group, int rule, String reason) {
        var groups = TumourGroups.of(table(
                "t",
                "group|histology|sites|cavity|reason_en|reason_nb",
                "gist|8936|*|any|a|aa",
                "skin|*|C44|any|b|bb",
                "abdominal-retroperitoneal|*|C49.4|intracavitary|c|cc",
                "other|*|*|any|d|dd"));
        var wallOrCavity = org.sarcomaregistry.domain.code.Codes.parse(WallOrCavity.class, place)
                .orElseThrow();
        var grouping = groups.group(new Morphology(histology, 3), new Topography(site), wallOrCavity);
        assertThat(grouping.group().code()).isEqualTo(group);
        assertThat(grouping.rule()).isEqualTo(rule);
        assertThat(grouping.reason()).isEqualTo(Text.of(reason + reason, reason));
    }
}
