package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** The regimens that reports may name. */
public final class Regimens {

    private final ImmutableMap<String, Regimen> byId;

    private Regimens(Table table, Drugs drugs) {
        table.withColumns("id", "name_en", "name_nb", "drugs", "settings", "provisional")
                .unique("id")
                .unique("name_en")
                .unique("name_nb");
        byId = Maps.uniqueIndex(
                table.rows().stream().map(row -> regimen(row, drugs)).iterator(), Regimen::id);
    }

    /** {@return the current edition: 50 regimens} */
    public static Regimens current() {
        return Current.REGIMENS;
    }

    /**
     * {@return regimens from a table of the same shape as the shipped one}
     *
     * @param table table of regimens
     * @param drugs the drugs that there are
     * @throws BrokenTable if an id is repeated or a drug or setting is unknown
     */
    public static Regimens of(Table table, Drugs drugs) {
        return new Regimens(table, drugs);
    }

    /**
     * {@return the regimen with this id; {@code none} is not one}
     *
     * @param id id in the table of regimens
     */
    public Optional<Regimen> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return all regimens, as the table lists them} */
    public ImmutableList<Regimen> all() {
        return byId.values().asList();
    }

    /**
     * {@return the regimens made of exactly these drugs against the tumour; supportive drugs do not count}
     *
     * @param drugs components in any order
     */
    public ImmutableList<Regimen> madeOf(Collection<Drug> drugs) {
        var wanted = drugs.stream().filter(Drug::againstTumour).collect(ImmutableSet.toImmutableSet());
        return byId.values().stream()
                .filter(regimen -> regimen.againstTumour().equals(wanted))
                .collect(ImmutableList.toImmutableList());
    }

    private static Regimen regimen(Row row, Drugs drugs) {
        var parts = ImmutableList.<Drug>builder();
        for (String atc : row.list("drugs")) {
            parts.add(drugs.byAtc(atc).orElseThrow(() -> row.broken("no drug " + atc)));
        }
        var settings = ImmutableSet.<Setting>builder();
        for (String code : row.list("settings")) {
            settings.add(Codes.parse(Setting.class, code).orElseThrow(() -> row.broken("no setting " + code)));
        }
        return new Regimen(
                row.text("id"),
                Text.of(row.text("name_nb"), row.text("name_en")),
                parts.build(),
                settings.build(),
                row.flag("provisional"));
    }

    private static final class Current {
        static final Regimens REGIMENS = of(Table.load(Regimens.class, "regimens.tsv"), Drugs.current());
    }
}
