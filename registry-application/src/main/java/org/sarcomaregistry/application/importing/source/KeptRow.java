package org.sarcomaregistry.application.importing.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A row as it was read, for keeping. Shows its place only.
 *
 * @param columns the header of its table
 * @param cells by column; empty if they could not be told apart
 * @param flaw why the row can't be read
 * @param raw the line as it stood, where it can't be read; else empty
 */
public record KeptRow(
        RowRef ref, ImmutableList<String> columns, ImmutableList<String> cells, Optional<Flaw> flaw, String raw) {

    public KeptRow {
        if (!cells.isEmpty() && cells.size() != columns.size()) {
            throw new IllegalArgumentException("a cell for each column, or none");
        }
    }

    /** What stands in a column, or nothing. */
    public String cell(String column) {
        int place = columns.indexOf(column);
        return place < 0 || cells.isEmpty() ? "" : cells.get(place);
    }

    /**
     * The same row with another text in a column. It can be read then: what nobody supplies is blank.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public KeptRow with(String column, String text) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("no such column");
        }
        var changed = columns.stream()
                .map(name -> name.equals(column) ? text : cell(name))
                .collect(ImmutableList.toImmutableList());
        return new KeptRow(ref, columns, changed, Optional.empty(), "");
    }

    @Override
    public String toString() {
        return "KeptRow[" + ref + "]";
    }
}
