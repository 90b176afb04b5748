package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.importing.source.SourceTable;

/** A row with those without which it can't be understood, as a register of its own. */
final class Surroundings {

    private Surroundings() {}

    /** The row first, then those to which it belongs, then those that belong to it. */
    static ImmutableList<KeptRow> of(Links links, SourceRow row) {
        return Stream.of(Stream.of(row), above(links, row), links.allBelow(row).stream())
                .flatMap(rows -> rows)
                .map(SourceRow::kept)
                .collect(toImmutableList());
    }

    private static Stream<SourceRow> above(Links links, SourceRow row) {
        return links.parent(row).stream().flatMap(parent -> Stream.concat(Stream.of(parent), above(links, parent)));
    }

    /** The tables of such a register, by name. */
    static ImmutableMap<String, SourceTable> tables(ImmutableList<KeptRow> rows) {
        return Multimaps.index(rows, row -> row.ref().table()).asMap().entrySet().stream()
                .collect(toImmutableMap(
                        entry -> entry.getKey(),
                        entry -> new SourceTable(
                                entry.getKey(),
                                entry.getValue().iterator().next().columns(),
                                entry.getValue().stream().map(SourceRow::of).collect(toImmutableList()))));
    }

    /** The same rows with another one in the place of the one that stood there. */
    static ImmutableList<KeptRow> with(ImmutableList<KeptRow> rows, KeptRow decided) {
        return rows.stream()
                .map(row -> row.ref().equals(decided.ref()) ? decided : row)
                .collect(toImmutableList());
    }

    /** Where the row stands in the surroundings that is meant by a name: its own table, or one above or below it once. */
    static Optional<RowRef> named(ImmutableList<KeptRow> rows, String table) {
        var there = rows.stream()
                .map(KeptRow::ref)
                .filter(ref -> ref.table().equals(table))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }
}
