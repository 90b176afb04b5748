package org.sarcomaregistry.domain.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/**
 * Where a person lives, as far as results by area need it.
 *
 * <p>Municipalities are not listed: the first two of their four digits name the county, and no two counties since 1972
 * shared a code. A few border municipalities use the neighbour region's hospitals; that is not modelled.
 */
public final class Residence {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private static final ImmutableMap<String, County> COUNTIES = load(Table.load(Residence.class, "counties.tsv"));

    private Residence() {}

    /**
     * {@return the health region that serves a municipality; empty if the code is not four digits or no county begins
     * so}
     *
     * @param municipality four digits, of any year since the table begins
     */
    public static Optional<Region> of(String municipality) {
        return county(municipality).map(County::region);
    }

    /**
     * {@return the county of a municipality code, in the borders that the code belongs to}
     *
     * @param municipality four digits, of any year since the table begins
     */
    public static Optional<County> county(String municipality) {
        return MUNICIPALITY.matcher(municipality).matches()
                ? Optional.ofNullable(COUNTIES.get(municipality.substring(0, 2)))
                : Optional.empty();
    }

    /** {@return every county since 1972, with Svalbard} */
    public static ImmutableList<County> counties() {
        return COUNTIES.values().asList();
    }

    static ImmutableMap<String, County> load(Table table) {
        table.withColumns("code", "name", "region", "first_year", "last_year").unique("code");
        return Maps.uniqueIndex(table.rows().stream().map(Residence::county).iterator(), County::code);
    }

    private static County county(Row row) {
        var region = row.parsed("region", text -> OrganisationNumber.parse(text).flatMap(HealthUnits.norway()::region));
        Optional<Integer> last = row.optional("last_year").map(text -> row.integer("last_year"));
        return new County(row.text("code"), row.text("name"), region, row.integer("first_year"), last);
    }
}
