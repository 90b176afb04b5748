package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.importing.source.SourceTable;

/** Which row of one table belongs to which row of another. Where a key is repeated, the first row bears it. */
public final class Links {

    private final Mapping mapping;
    private final ImmutableMap<String, SourceTable> tables;
    private final ImmutableMap<Key, SourceRow> byKey;
    private final ImmutableMap<RowRef, SourceRow> parents;
    private final ImmutableListMultimap<Child, SourceRow> children;
    private final ImmutableSet<RowRef> confirmed;

    private record Key(String table, ImmutableList<String> cells) {}

    private record Child(RowRef parent, String table) {}

    private Links(Mapping mapping, ImmutableMap<String, SourceTable> tables, ImmutableSet<RowRef> confirmed) {
        this.mapping = mapping;
        this.tables = tables;
        this.confirmed = confirmed;
        this.byKey = keys(mapping, tables);
        var up = ImmutableMap.<RowRef, SourceRow>builder();
        var down = ImmutableListMultimap.<Child, SourceRow>builder();
        for (var table : tables.values()) {
            for (var row : table.rows()) {
                mapping.table(table.name()).flatMap(spec -> parent(spec, row)).ifPresent(parent -> {
                    up.put(row.ref(), parent);
                    down.put(new Child(parent.ref(), table.name()), row);
                });
            }
        }
        this.parents = up.buildOrThrow();
        this.children = down.build();
    }

    /** The links of a source's tables, each under its name. */
    public static Links of(Mapping mapping, ImmutableMap<String, SourceTable> tables) {
        return new Links(mapping, tables, ImmutableSet.of());
    }

    /** The same links, of which a person has confirmed what some rows are taken to mean. */
    public Links confirming(ImmutableSet<RowRef> rows) {
        return new Links(mapping, tables, rows);
    }

    boolean isConfirmed(RowRef row) {
        return confirmed.contains(row);
    }

    private static ImmutableMap<Key, SourceRow> keys(Mapping mapping, ImmutableMap<String, SourceTable> tables) {
        Map<Key, SourceRow> keys = new HashMap<>();
        for (var spec : mapping.tables().values()) {
            rows(tables, spec.name())
                    .forEach(row ->
                            row.key(spec.key()).ifPresent(cells -> keys.putIfAbsent(new Key(spec.name(), cells), row)));
        }
        return ImmutableMap.copyOf(keys);
    }

    private static ImmutableList<SourceRow> rows(ImmutableMap<String, SourceTable> tables, String name) {
        return Optional.ofNullable(tables.get(name)).map(SourceTable::rows).orElse(ImmutableList.of());
    }

    private Optional<SourceRow> parent(TableSpec spec, SourceRow row) {
        return spec.belonging()
                .flatMap(belonging -> row.key(belonging.by())
                        .flatMap(cells -> Optional.ofNullable(byKey.get(new Key(belonging.table(), cells)))));
    }

    /** The mapping that tells what belongs to what. */
    public Mapping mapping() {
        return mapping;
    }

    /** The rows of a table, in the order of its file. */
    public ImmutableList<SourceRow> rows(String table) {
        return rows(tables, table);
    }

    /** The row that bears the key of a row: itself, unless an earlier one does. */
    public Optional<SourceRow> bearer(TableSpec spec, SourceRow row) {
        return row.key(spec.key()).flatMap(cells -> Optional.ofNullable(byKey.get(new Key(spec.name(), cells))));
    }

    /** The row to which a row belongs. */
    public Optional<SourceRow> parent(SourceRow row) {
        return Optional.ofNullable(parents.get(row.ref()));
    }

    /** The row of a table to which a row belongs, directly or by way of others; itself if it is one of its rows. */
    Optional<SourceRow> above(SourceRow row, String table) {
        return row.ref().table().equals(table) ? Optional.of(row) : parent(row).flatMap(parent -> above(parent, table));
    }

    /** Every row that belongs to a row, directly or by way of others, those that belong directly first. */
    public ImmutableList<SourceRow> allBelow(SourceRow row) {
        var direct = mapping.tables().keySet().stream()
                .flatMap(table -> below(row, table).stream())
                .collect(ImmutableList.toImmutableList());
        return Stream.concat(direct.stream(), direct.stream().flatMap(one -> allBelow(one).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a table that belong to a row. */
    ImmutableList<SourceRow> below(SourceRow row, String table) {
        return children.get(new Child(row.ref(), table));
    }
}
