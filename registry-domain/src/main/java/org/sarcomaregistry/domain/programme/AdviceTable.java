package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** In which editions each recommendation stands; a pair that has no line was not read. */
record AdviceTable(Editions editions, ImmutableTable<String, String, Advice> lines) {

    private static final String NO_SECTION = "-";

    static AdviceTable of(Table table, Editions editions, Collection<String> recommendations) {
        table.withColumns("recommendation", "edition", "knowledge", "section")
                .unique("recommendation", "edition")
                .references("recommendation", recommendations);
        var lines = ImmutableTable.<String, String, Advice>builder();
        for (Row row : table.rows()) {
            var edition = row.parsed("edition", editions::byId);
            lines.put(
                    row.text("recommendation"),
                    edition.id(),
                    new Advice(
                            edition,
                            row.code(Knowledge.class, "knowledge"),
                            row.optional("section").orElse(NO_SECTION)));
        }
        return new AdviceTable(editions, lines.buildOrThrow());
    }

    Optional<Advice> on(String recommendation, LocalDate day) {
        return editions.on(day)
                .map(edition -> Optional.ofNullable(lines.get(recommendation, edition.id()))
                        .orElseGet(() -> new Advice(edition, Knowledge.UNREAD, NO_SECTION)));
    }
}
