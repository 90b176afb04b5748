package org.sarcomaregistry.domain.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** The hospitals of a country under their trusts and regions. */
public final class HealthUnits {

    private final ImmutableMap<OrganisationNumber, Region> regions;
    private final ImmutableMap<OrganisationNumber, Trust> trusts;
    private final ImmutableMap<OrganisationNumber, Hospital> hospitals;
    private final ImmutableList<UnnumberedUnit> unnumbered;

    private HealthUnits(Table regionTable, Table trustTable, Table hospitalTable) {
        regionTable.withColumns("number", "name").unique("number").unique("name");
        trustTable.withColumns("number", "region", "name").unique("number").unique("name");
        hospitalTable
                .withColumns("number", "trust", "name", "registered_name", "services", "resh", "crn")
                .unique("number")
                .unique("name")
                .unique("resh")
                .unique("crn");
        regions = Maps.uniqueIndex(
                regionTable.rows().stream().map(HealthUnits::region).iterator(), Region::number);
        trusts = Maps.uniqueIndex(trustTable.rows().stream().map(this::trust).iterator(), Trust::number);
        hospitals = Maps.uniqueIndex(
                numbered(hospitalTable, true).map(this::hospital).iterator(), Hospital::number);
        unnumbered = numbered(hospitalTable, false).map(this::unit).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the units of Norway: four regions, 26 trusts, 83 hospitals with a number and three units without one}
     */
    public static HealthUnits norway() {
        return Norway.UNITS;
    }

    /**
     * {@return units from tables of the same shape as the shipped ones}
     *
     * @param regions table of regions
     * @param trusts table of trusts
     * @param hospitals table of hospitals
     * @throws BrokenTable if a number is wrong or repeated, or a trust or region is missing
     */
    public static HealthUnits of(Table regions, Table trusts, Table hospitals) {
        return new HealthUnits(regions, trusts, hospitals);
    }

    /**
     * {@return the hospital with this number; a trust’s number is not one}
     *
     * @param number of the unit; an old one is no number of today's
     */
    public Optional<Hospital> hospital(OrganisationNumber number) {
        return Optional.ofNullable(hospitals.get(number));
    }

    /**
     * {@return the trust with this number}
     *
     * @param number of the unit; an old one is no number of today's
     */
    public Optional<Trust> trust(OrganisationNumber number) {
        return Optional.ofNullable(trusts.get(number));
    }

    /**
     * {@return the region with this number}
     *
     * @param number of the unit; an old one is no number of today's
     */
    public Optional<Region> region(OrganisationNumber number) {
        return Optional.ofNullable(regions.get(number));
    }

    /** {@return hospitals by region and trust, north to south as the table lists them} */
    public ImmutableList<Hospital> hospitals() {
        return hospitals.values().asList();
    }

    /** {@return trusts by region, north to south} */
    public ImmutableList<Trust> trusts() {
        return trusts.values().asList();
    }

    /** {@return regions from north to south} */
    public ImmutableList<Region> regions() {
        return regions.values().asList();
    }

    /** {@return units known by an old code only} */
    public ImmutableList<UnnumberedUnit> unnumbered() {
        return unnumbered;
    }

    private static Stream<Row> numbered(Table table, boolean wanted) {
        return table.rows().stream().filter(row -> row.optional("number").isPresent() == wanted);
    }

    private static OrganisationNumber number(Row row, String column) {
        return row.parsed(column, OrganisationNumber::parse);
    }

    private static Region region(Row row) {
        return new Region(number(row, "number"), row.text("name"));
    }

    private Trust trust(Row row) {
        var region = region(number(row, "region")).orElseThrow(() -> row.broken("the region does not exist"));
        return new Trust(number(row, "number"), row.text("name"), region);
    }

    private Trust trustOf(Row row) {
        return trust(number(row, "trust")).orElseThrow(() -> row.broken("the trust does not exist"));
    }

    private Hospital hospital(Row row) {
        var services = ImmutableSet.<Service>builder();
        for (String code : row.list("services")) {
            services.add(Codes.parse(Service.class, code).orElseThrow(() -> row.broken("no service " + code)));
        }
        return new Hospital(
                number(row, "number"),
                row.text("name"),
                row.text("registered_name"),
                trustOf(row),
                services.build(),
                row.optional("resh"),
                row.optional("crn"));
    }

    private UnnumberedUnit unit(Row row) {
        return new UnnumberedUnit(
                row.text("name"), row.text("registered_name"), trustOf(row), row.optional("resh"), row.text("crn"));
    }

    private static final class Norway {
        static final HealthUnits UNITS = of(
                Table.load(HealthUnits.class, "regions.tsv"),
                Table.load(HealthUnits.class, "trusts.tsv"),
                Table.load(HealthUnits.class, "hospitals.tsv"));
    }
}
