package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** The sites of ICD-O-3: all seventy of three characters, and the finer ones that a sarcoma registry tells apart. */
public final class Sites {

    private final String edition;
    private final ImmutableMap<String, Site> byCode;

    private Sites(Table table) {
        table.withColumns("code", "name_en", "name_nb", "group", "staging", "paired", "note")
                .unique("code")
                .unique("name_en")
                .unique("name_nb");
        edition = table.edition();
        byCode = Maps.uniqueIndex(table.rows().stream().map(Sites::site).iterator(), Site::code);
        table.rows().forEach(this::requireParent);
    }

    /** {@return the shipped table: 70 sites of three characters and 157 of four} */
    public static Sites icdO3() {
        return Shipped.SITES;
    }

    /**
     * {@return sites from a table of the same shape as the shipped one}
     *
     * @param table table of sites
     * @throws BrokenTable if a code is malformed or repeated, or a four-character code has no parent
     */
    public static Sites of(Table table) {
        return new Sites(table);
    }

    /** {@return year and month of the table of sites} */
    public String edition() {
        return edition;
    }

    /**
     * {@return the row of a site, or of its three-character parent where it has none of its own}
     *
     * @param topography site by ICD-O
     */
    public Site of(Topography topography) {
        Site own = byCode.get(topography.code());
        return own != null ? own : parent(topography.code());
    }

    /** {@return all sites by code, a parent before its subsites} */
    public ImmutableList<Site> all() {
        return byCode.values().asList();
    }

    /** Whether the table has a row with exactly this code. */
    boolean has(String code) {
        return byCode.containsKey(code);
    }

    private Site parent(String code) {
        return Optional.ofNullable(byCode.get(code.substring(0, 3)))
                .orElseThrow(() -> new IllegalArgumentException("no site " + code));
    }

    private void requireParent(Row row) {
        if (!has(row.text("code").substring(0, 3))) {
            throw row.broken("stands without its three-character site");
        }
    }

    private static Site site(Row row) {
        return new Site(
                row.parsed("code", code -> Optional.of(code).filter(c -> c.matches("C[0-9]{2}(\\.[0-9])?"))),
                Text.of(row.text("name_nb"), row.text("name_en")),
                row.code(AnatomicalGroup.class, "group"),
                row.code(StagingSchema.class, "staging"),
                row.flag("paired"),
                row.optional("note"));
    }

    private static final class Shipped {
        static final Sites SITES = of(Table.load(Sites.class, "sites.tsv"));
    }
}
