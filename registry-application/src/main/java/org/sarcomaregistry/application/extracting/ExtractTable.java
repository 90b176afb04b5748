package org.sarcomaregistry.application.extracting;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.text.Text;

/**
 * A table as it is given away.
 *
 * @param rows a text for each column, blank where there is nothing
 */
public record ExtractTable(ImmutableList<Column> columns, ImmutableList<ImmutableList<String>> rows) {

    /**
     * A column with its meaning.
     *
     * @param values what may stand in it, in words
     */
    public record Column(String name, Text label, String values) {}

    /** Refuses rows that are not as wide as the table. */
    public ExtractTable {
        if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("a row has a text for each column");
        }
    }
}
