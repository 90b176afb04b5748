package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/**
 * The sites that count as one place when tumours of a person are counted internationally.
 *
 * @param code a three-character site that stands for the whole group
 * @param simultaneous the code to use for a tumour in several places of the group at once
 * @see <a href="http://www.iacr.com.fr/images/doc/MPrules_july2004.pdf">IARC, IACR and ENCR 2004</a>
 */
public record SiteGroup(String code, Topography simultaneous) {

    private static final ImmutableList<Member> COMBINED = load(Table.load(SiteGroup.class, "site-groups.tsv"));

    /** Found groups; there are fewer than a thousand topographies. */
    private static final ConcurrentMap<Topography, SiteGroup> FOUND = new ConcurrentHashMap<>();

    /**
     * {@return the combined group that holds a site, or else the three-character site alone}
     *
     * @param topography site by ICD-O
     */
    public static SiteGroup of(Topography topography) {
        return FOUND.computeIfAbsent(topography, SiteGroup::find);
    }

    private static SiteGroup find(Topography topography) {
        for (Member member : COMBINED) {
            if (member.sites.holds(topography)) {
                return member.group;
            }
        }
        var alone = topography.threeCharacter();
        return new SiteGroup(alone.code(), alone);
    }

    static ImmutableList<Member> load(Table table) {
        table.withColumns("group", "sites", "simultaneous").unique("group");
        return table.rows().stream().map(SiteGroup::member).collect(ImmutableList.toImmutableList());
    }

    private static Member member(Row row) {
        var group = new SiteGroup(
                row.parsed("group", Topography::parse).code(), row.parsed("simultaneous", Topography::parse));
        var sites = SiteSet.of(row, "sites");
        if (!sites.holds(new Topography(group.code)) || !sites.holds(group.simultaneous)) {
            throw row.broken("does not hold its own codes");
        }
        return new Member(group, sites);
    }

    /** A combined group with the sites it holds. */
    record Member(SiteGroup group, SiteSet sites) {}
}
