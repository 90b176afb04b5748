package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/**
 * The stage tables of sarcoma: UICC 8 and 9, AJCC 8 and 7, and FIGO 2009 for the uterus.
 *
 * @see <a href="https://doi.org/10.1002/9781119263579">UICC TNM classification, 8th edition</a>
 */
public final class StageTables {

    private final ImmutableMap<String, StageTable> byId;

    private StageTables(ImmutableMap<String, StageTable> byId) {
        this.byId = byId;
    }

    /** {@return the shipped tables: twelve schemes with 131 rules} */
    public static StageTables current() {
        return Shipped.TABLES;
    }

    /**
     * {@return tables of the same shape as the shipped ones}
     *
     * @param schemes table of schemes
     * @param rules table of rules
     * @throws BrokenTable if a row is malformed, a rule's number is not greater than the one before, names a scheme
     *     that is not there or decides nothing, or a scheme has no rules
     */
    public static StageTables of(Table schemes, Table rules) {
        schemes.withColumns("scheme", "authority", "edition", "grade", "limits", "t_by_size")
                .unique("scheme");
        rules.withColumns("rule", "scheme", "t", "n", "m", "grade", "group")
                .unique("rule")
                .references(
                        "scheme",
                        schemes.rows().stream().map(row -> row.text("scheme")).toList());
        requireOrder(rules);
        var byScheme = Multimaps.index(rules.rows(), row -> row.text("scheme"));
        var tables = schemes.rows().stream().map(row -> table(row, byScheme)).toList();
        return new StageTables(Maps.uniqueIndex(tables, table -> table.scheme().id()));
    }

    /**
     * {@return the table of a scheme, {@code uicc8/sts-trunk-extremity}; empty if there is none}
     *
     * @param scheme id of a scheme in the table
     */
    public Optional<StageTable> byId(String scheme) {
        return Optional.ofNullable(byId.get(scheme));
    }

    /** {@return every table, in the order of the shipped list} */
    public ImmutableList<StageTable> all() {
        return byId.values().asList();
    }

    private static StageTable table(Row row, ImmutableListMultimap<String, Row> rules) {
        var scheme = Scheme.of(row);
        var own = rules.get(scheme.id());
        if (own.isEmpty()) {
            throw row.broken("has no rules");
        }
        var table = new StageTable(scheme, own.stream().map(StageRule::of).toList());
        table.idleRule().ifPresent(idle -> {
            throw own.stream()
                    .filter(rule -> rule.integer("rule") == idle.number())
                    .findFirst()
                    .orElse(row)
                    .broken("decides nothing, because earlier rules fit whatever it fits");
        });
        return table;
    }

    private static void requireOrder(Table rules) {
        int before = 0;
        for (Row row : rules.rows()) {
            if (row.integer("rule") <= before) {
                throw row.broken("rule " + row.text("rule") + " follows rule " + before);
            }
            before = row.integer("rule");
        }
    }

    private static final class Shipped {
        static final StageTables TABLES =
                of(Table.load(StageTables.class, "schemes.tsv"), Table.load(StageTables.class, "stage-rules.tsv"));
    }
}
