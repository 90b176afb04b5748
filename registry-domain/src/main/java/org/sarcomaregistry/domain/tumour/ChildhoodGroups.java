package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** Sites and histologies of the childhood groups; no pair lies in two lines. */
record ChildhoodGroups(ImmutableList<Line> lines) {

    /** One line of the table. */
    record Line(ChildhoodGroup group, SiteSet sites, ImmutableRangeSet<Integer> histologies) {}

    /**
     * Groups from a table of the same shape as the shipped one.
     *
     * @throws BrokenTable if a site or range is malformed
     */
    static ChildhoodGroups of(Table table) {
        table.withColumns("group", "extended", "name_en", "name_nb", "sites", "ranges")
                .unique("extended", "sites", "ranges");
        return new ChildhoodGroups(
                table.rows().stream().map(ChildhoodGroups::line).collect(ImmutableList.toImmutableList()));
    }

    Optional<ChildhoodGroup> of(int histology, Topography topography) {
        return lines.stream()
                .filter(line -> line.histologies.contains(histology) && line.sites.holds(topography))
                .map(Line::group)
                .findFirst();
    }

    private static Line line(Row row) {
        var histologies = TreeRangeSet.<Integer>create();
        for (String member : row.list("ranges")) {
            histologies.add(
                    HistologyRanges.range(member).orElseThrow(() -> row.broken("ranges cannot hold " + member)));
        }
        var group = new ChildhoodGroup(
                row.text("group"), row.text("extended"), Text.of(row.text("name_nb"), row.text("name_en")));
        return new Line(group, SiteSet.of(row, "sites"), ImmutableRangeSet.copyOf(histologies));
    }
}
