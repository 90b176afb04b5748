package org.sarcomaregistry.domain.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** The laboratories that name themselves in pathology evidence. */
public final class PathologyLaboratories {

    private final ImmutableMap<String, PathologyLaboratory> byCode;

    private PathologyLaboratories(Table table, HealthUnits units) {
        table.withColumns("code", "name", "kind", "hospital").unique("code").unique("name");
        byCode = Maps.uniqueIndex(
                table.rows().stream().map(row -> laboratory(row, units)).iterator(), PathologyLaboratory::code);
    }

    /** {@return the 22 named laboratories of Norway, and the codes for another and for an unknown one} */
    public static PathologyLaboratories norway() {
        return Norway.LABORATORIES;
    }

    /**
     * {@return laboratories from a table of the same shape as the shipped one}
     *
     * @param table table of laboratories
     * @param units the units that there are
     * @throws BrokenTable if a code is repeated or a hospital is not among the units
     */
    public static PathologyLaboratories of(Table table, HealthUnits units) {
        return new PathologyLaboratories(table, units);
    }

    /**
     * {@return the laboratory with exactly this code; leading zeros count}
     *
     * @param code code in the table of laboratories
     */
    public Optional<PathologyLaboratory> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return named laboratories first, then the codes for another and for an unknown one} */
    public ImmutableList<PathologyLaboratory> all() {
        return byCode.values().asList();
    }

    private static PathologyLaboratory laboratory(Row row, HealthUnits units) {
        var hospital = row.parsedIfPresent(
                "hospital", text -> OrganisationNumber.parse(text).flatMap(units::hospital));
        boolean named = row.text("kind").equals("named");
        return new PathologyLaboratory(row.text("code"), row.text("name"), named, hospital);
    }

    private static final class Norway {
        static final PathologyLaboratories LABORATORIES =
                of(Table.load(PathologyLaboratories.class, "pathology-laboratories.tsv"), HealthUnits.norway());
    }
}
