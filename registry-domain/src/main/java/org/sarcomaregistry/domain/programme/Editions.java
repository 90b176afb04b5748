package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.PartialDate;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** The editions of the action programme, each in force until the day before the next. */
public final class Editions {

    private final ImmutableMap<String, Edition> byId;

    private Editions(Table table) {
        table.withColumns("id", "valid_from", "name_en", "name_nb", "reference")
                .unique("id")
                .unique("valid_from");
        byId = Maps.uniqueIndex(inOrder(table.rows()), Edition::id);
    }

    /** {@return the six editions since 2012} */
    public static Editions norwegian() {
        return Norwegian.EDITIONS;
    }

    /**
     * {@return editions from a table of the same shape as the shipped one}
     *
     * @param table table of editions
     * @throws BrokenTable if an id or a day is repeated, a day is not in the calendar, or the order is not by day
     */
    public static Editions of(Table table) {
        return new Editions(table);
    }

    /** {@return all editions, the oldest first} */
    public ImmutableList<Edition> all() {
        return byId.values().asList();
    }

    /**
     * {@return the edition with this id}
     *
     * @param id id in the table of editions
     */
    public Optional<Edition> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return the edition that was in force on a day; empty before the first one}
     *
     * @param day any day
     */
    public Optional<Edition> on(LocalDate day) {
        return byId.values().stream().filter(edition -> edition.isInForce(day)).findFirst();
    }

    private static ImmutableList<Edition> inOrder(ImmutableList<Row> rows) {
        var editions = ImmutableList.<Edition>builder();
        for (int at = 0; at < rows.size(); at++) {
            var from = day(rows.get(at));
            Optional<LocalDate> next = at + 1 < rows.size() ? Optional.of(day(rows.get(at + 1))) : Optional.empty();
            if (next.filter(day -> !day.isAfter(from)).isPresent()) {
                throw rows.get(at + 1).broken("valid_from is before the line above");
            }
            editions.add(edition(rows.get(at), from, next.map(day -> day.minusDays(1))));
        }
        return editions.build();
    }

    private static Edition edition(Row row, LocalDate from, Optional<LocalDate> until) {
        return new Edition(
                row.text("id"), Text.of(row.text("name_nb"), row.text("name_en")), from, until, row.text("reference"));
    }

    private static LocalDate day(Row row) {
        return row.parsed(
                "valid_from",
                text -> PartialDate.parse(text).filter(PartialDate::isExact).map(PartialDate::assumed));
    }

    private static final class Norwegian {
        static final Editions EDITIONS = of(Table.load(Editions.class, "editions.tsv"));
    }
}
