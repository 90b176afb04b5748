package org.sarcomaregistry.domain.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One reference table: where it comes from, and its rows in file order.
 *
 * <p>The checks return the table itself, so that an owner states all its demands in one chain before reading a row.
 */
public final class Table {

    private final String name;
    private final ImmutableMap<String, String> head;
    private final ImmutableList<String> columns;
    private final ImmutableList<Row> rows;

    private Table(String name, TableText text) {
        this.name = name;
        this.head = text.head();
        this.columns = text.columns();
        this.rows = text.rows();
    }

    /**
     * Reads a table that lies beside a class on the class path.
     *
     * @param anchor class beside which the table lies
     * @param resource file name
     * @return the table, not empty
     * @throws BrokenTable if the resource is missing, is not UTF-8 or breaks the form of a table
     */
    public static Table load(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BrokenTable(resource, 0, "is not on the class path beside " + anchor.getName());
            }
            return parse(resource, TableText.decode(resource, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    /**
     * Reads a table from text.
     *
     * @param name what messages call the table
     * @param text tab-separated lines, with comments above the head
     * @return the table, not empty
     * @throws BrokenTable if the text breaks the form of a table
     */
    public static Table parse(String name, String text) {
        return new Table(name, TableText.of(name, text));
    }

    /** {@return the edition of our table, which changes with every change of its content} */
    public String edition() {
        return head.getOrDefault("edition", "");
    }

    /** {@return where the facts come from} */
    public String source() {
        return head.getOrDefault("source", "");
    }

    /** {@return on what terms the content may be passed on} */
    public String licence() {
        return head.getOrDefault("licence", "");
    }

    /** {@return what messages call the table} */
    public String name() {
        return name;
    }

    /** {@return the column names from left to right} */
    public ImmutableList<String> columns() {
        return columns;
    }

    /** {@return the lines below the column names, perhaps none} */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * Refuses any other set or order of columns.
     *
     * @param expected names of columns in their order
     * @return this table
     */
    public Table withColumns(String... expected) {
        if (!columns.equals(ImmutableList.copyOf(expected))) {
            throw new BrokenTable(name, 0, "columns are " + columns + ", not " + List.of(expected));
        }
        return this;
    }

    /**
     * Refuses two rows that agree in all these columns; a row that leaves one of them empty is not compared.
     *
     * @param keyColumns names of columns
     * @return this table
     */
    public Table unique(String... keyColumns) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            var key = List.of(keyColumns).stream().map(row::optional).toList();
            if (key.stream().allMatch(java.util.Optional::isPresent)) {
                var texts = key.stream().flatMap(java.util.Optional::stream).toList();
                Integer before = seen.putIfAbsent(texts, row.line());
                if (before != null) {
                    throw row.broken("repeats " + String.join(" ", texts) + " of line " + before);
                }
            }
        }
        return this;
    }

    /**
     * Refuses a value (or a member of a list) in a column that the target column of the same table does not hold.
     *
     * @param column name of a column
     * @param target name of the column that must hold the value
     * @return this table
     */
    public Table references(String column, String target) {
        return references(column, rows.stream().map(row -> row.text(target)).collect(Collectors.toSet()));
    }

    /**
     * Refuses a value (or a member of a list) in a column that is not among the known ones.
     *
     * @param column name of a column
     * @param known the values that there are
     * @return this table
     */
    public Table references(String column, Collection<String> known) {
        for (Row row : rows) {
            for (String value : row.list(column)) {
                if (!known.contains(value)) {
                    throw row.broken(column + " names " + value + ", which does not exist");
                }
            }
        }
        return this;
    }

    /**
     * Refuses a link column whose links lead nowhere or, followed from row to row, come back.
     *
     * @param column name of a column
     * @param target name of the column that must hold the value
     * @return this table
     */
    public Table forest(String column, String target) {
        references(column, target);
        Map<String, String> links = new HashMap<>();
        rows.forEach(row -> row.optional(column).ifPresent(to -> links.put(row.text(target), to)));
        for (Row row : rows) {
            Set<String> path = new HashSet<>();
            for (String at = row.text(target); at != null; at = links.get(at)) {
                if (!path.add(at)) {
                    throw row.broken(column + " runs in a circle through " + at);
                }
            }
        }
        return this;
    }
}
