package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.table.BrokenTable;

class MultiplePrimariesLawsTest {

    @Provide
    Arbitrary<Morphology> morphologies() {
        return Codes.morphologies();
    }

    @Provide
    Arbitrary<Topography> sites() {
        return Codes.topographies();
    }

    @Property
    void behaviour_does_not_change_the_histology_group(@ForAll("morphologies") Morphology code) {
        assertThat(HistologyGroup.of(new Morphology(code.histology(), 3))).isEqualTo(HistologyGroup.of(code));
    }

    @Property
    void the_fourth_character_does_not_change_the_site_group(@ForAll("sites") Topography site) {
        assertThat(SiteGroup.of(site.threeCharacter())).isEqualTo(SiteGroup.of(site));
    }

    @Property
    void a_site_group_holds_its_own_code(@ForAll("sites") Topography site) {
        var group = SiteGroup.of(site);
        assertThat(SiteGroup.of(new Topography(group.code()))).isEqualTo(group);
        assertThat(SiteGroup.of(group.simultaneous())).isEqualTo(group);
    }

    @Example
    void every_code_of_the_catalogue_lies_in_one_of_the_seventeen_groups() {
        assertThat(HistologyGroup.all()).hasSize(17);
        assertThat(SubtypeCatalogue.current().all())
                .allMatch(subtype -> HistologyGroup.of(subtype.morphology()).number() > 0);
    }

    @Example
    void codes_younger_than_the_rules_have_been_placed() {
        for (int young : new int[] {8714, 9045, 9126, 9137, 9138}) {
            assertThat(HistologyGroup.of(new Morphology(young, 3)).number()).isEqualTo(6);
        }
        for (int young : new int[] {9366, 9367, 9368}) {
            assertThat(HistologyGroup.of(new Morphology(young, 3)).number()).isEqualTo(16);
        }
        assertThat(HistologyGroup.of(new Morphology(9140, 3)).systemic()).isTrue();
        assertThat(HistologyGroup.of(new Morphology(9999, 3)).number()).isZero();
    }

    @Example
    void sites_that_count_as_one_share_a_group() {
        assertThat(SiteGroup.of(new Topography("C40.2"))).isEqualTo(SiteGroup.of(new Topography("C41.9")));
        assertThat(SiteGroup.of(new Topography("C49.1"))).isEqualTo(SiteGroup.of(new Topography("C49.2")));
        assertThat(SiteGroup.of(new Topography("C06.9")).code()).isEqualTo("C06");
        assertThat(SiteGroup.of(new Topography("C02.9")).code()).isEqualTo("C02");
        assertThat(SiteGroup.of(new Topography("C48")).code()).isEqualTo("C48");
    }

    @Example
    void overlapping_ranges_and_foreign_codes_break_the_tables() {
        String columns = "number|name_en|name_nb|ranges|systemic|unspecific";
        assertThatThrownBy(
                        () -> HistologyRanges.of(table("h", columns, "1|A|A|8000-8010|no|no", "2|B|B|8010-8020|no|no")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("h:6: claims 8010-8020, which another group holds");
        assertThatThrownBy(() -> HistologyRanges.of(table("h", columns, "1|A|A|8010-8000|no|no")))
                .hasMessage("h:5: ranges cannot hold 8010-8000");
        assertThatThrownBy(() -> SiteGroup.load(table("s", "group|sites|simultaneous", "C41|C40|C41.9")))
                .hasMessage("s:5: does not hold its own codes");
    }
}
