package org.sarcomaregistry.application.importing.source;

import java.util.Comparator;

/**
 * Where a row stands.
 *
 * @param table the table's name in the mapping
 * @param line line of the file on which the row begins, from 1; the header is line 1
 */
public record RowRef(String table, int line) implements Comparable<RowRef> {

    private static final Comparator<RowRef> ORDER =
            Comparator.comparing(RowRef::table).thenComparing(RowRef::line);

    @Override
    public int compareTo(RowRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + ":" + line;
    }
}
