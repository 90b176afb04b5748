package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** One line of the table of changed codes. */
record Recode(Morphology from, Morphology to, Change change, boolean provisional, Text reason) {

    static ImmutableList<Recode> read(Table table, Set<Morphology> known) {
        table.withColumns("from", "to", "change", "provisional", "reason_en", "reason_nb")
                .unique("from");
        var old = table.rows().stream().map(row -> row.text("from")).toList();
        var recodes = ImmutableList.<Recode>builder();
        for (Row row : table.rows()) {
            var recode = recode(row);
            if (!known.contains(recode.to) || old.contains(recode.to.toString())) {
                throw row.broken("leads to " + recode.to + ", which is no code of the catalogue or changes again");
            }
            recodes.add(recode);
        }
        return recodes.build();
    }

    private static Recode recode(Row row) {
        return new Recode(
                row.parsed("from", Morphology::parse),
                row.parsed("to", Morphology::parse),
                row.code(Change.class, "change"),
                row.flag("provisional"),
                Text.of(row.text("reason_nb"), row.text("reason_en")));
    }

    Recoding apply(boolean stillInUse) {
        return new Recoding(from, to, change, stillInUse, provisional, reason);
    }
}
