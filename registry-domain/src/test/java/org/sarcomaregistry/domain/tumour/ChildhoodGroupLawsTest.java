package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import com.google.common.base.Splitter;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.table.Table;

class ChildhoodGroupLawsTest {

    private static final Splitter COMMAS = Splitter.on(',');

    private static final ChildhoodGroups GROUPS =
            ChildhoodGroups.of(Table.load(ChildhoodGroup.class, "childhood-groups.tsv"));

    @Property(tries = 400)
    void no_pair_of_site_and_histology_lies_in_two_groups(@ForAll @IntRange(min = 8000, max = 9600) int histology) {
        assertThat(Sites.icdO3().all())
                .allSatisfy(site ->
                        assertThat(holding(GROUPS, histology, site.code())).isLessThanOrEqualTo(1));
    }

    @Example
    void the_law_of_one_group_rejects_lines_that_overlap() {
        var overlapping = ChildhoodGroups.of(table(
                "iccc",
                "group|extended|name_en|name_nb|sites|ranges",
                "IXa|055|A|A|C00-C80|8900-8910",
                "IXb|056|B|B|C49|8910"));
        assertThat(holding(overlapping, 8910, "C49.2")).isEqualTo(2);
    }

    private static long holding(ChildhoodGroups groups, int histology, String site) {
        return groups.lines().stream()
                .filter(line ->
                        line.histologies().contains(histology) && line.sites().holds(new Topography(site)))
                .count();
    }

    @Example
    void site_and_histology_decide_together() {
        assertThat(group("9180/3", "C40.2")).isEqualTo("VIIIa 046");
        assertThat(group("9180/3", "C49.2")).isEqualTo("IXd 068");
        assertThat(group("9364/3", "C41.4")).isEqualTo("VIIIc 049");
        assertThat(group("9364/3", "C49.2")).isEqualTo("IXd 061");
        assertThat(group("8910/3", "C67.1")).isEqualTo("IXa 055");
        assertThat(group("8964/3", "C64.9")).isEqualTo("VIa 038");
        assertThat(group("8991/3", "C22.0")).isEqualTo("VIIa 043");
        assertThat(group("8991/3", "C49.4")).isEqualTo("IXa 055");
        assertThat(group("8850/1", "C49.2")).isEmpty();
        assertThat(group("8140/3", "C18.9")).isEmpty();
    }

    private static String group(String morphology, String site) {
        return ChildhoodGroup.of(Morphology.parse(morphology).orElseThrow(), new Topography(site))
                .map(group -> group.code() + " " + group.extended())
                .orElse("");
    }

    @Example
    void every_collected_pair_has_its_group() {
        assertThat(SharedFiles.rows("domain/iccc3-sarcoma.tsv")).hasSize(37).allSatisfy(row -> {
            for (String sites : COMMAS.split(row.get("topography_ranges"))) {
                var first = sites.substring(0, 3) + "." + sites.charAt(3);
                for (String codes : COMMAS.split(row.get("morphology_ranges"))) {
                    assertThat(group(codes.substring(0, 4) + "/3", first))
                            .isEqualTo(row.get("iccc3_group") + " " + row.get("extended_code"));
                }
            }
        });
    }

    @Example
    void a_malformed_range_breaks_the_table() {
        assertThatThrownBy(() -> ChildhoodGroups.of(
                        table("iccc", "group|extended|name_en|name_nb|sites|ranges", "IXa|055|A|A|C49|89")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("iccc:5: ranges cannot hold 89");
    }
}
