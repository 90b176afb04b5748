package org.sarcomaregistry.db.backup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a database says of itself: its tables in an order in which they can be filled, their columns and counters. */
final class Catalogue {

    private static final String HISTORY = "flyway_schema_history";
    private static final String HERE = " c.relnamespace = current_schema()::regnamespace ";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** The version of the tables; empty for a database without a registry. */
    Optional<String> schema() throws SQLException {
        if (texts("select c.relname from pg_class c where" + HERE + "and c.relname = ?", HISTORY)
                .isEmpty()) {
            return Optional.empty();
        }
        return texts("select version from " + HISTORY + " where success and version is not null"
                        + " order by installed_rank desc limit 1")
                .stream()
                .findFirst();
    }

    /** Names of tables, each after those that it refers to; beside that by name. */
    ImmutableList<String> tables() throws SQLException {
        var all = texts(
                "select c.relname from pg_class c where" + HERE
                        + "and c.relkind = 'r' and c.relname <> ? order by c.relname collate \"C\"",
                HISTORY);
        var references = references();
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < all.size()) {
            var next = all.stream()
                    .filter(table -> !ordered.contains(table) && ordered.containsAll(references.get(table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            ordered.add(next);
        }
        return ImmutableList.copyOf(ordered);
    }

    private ImmutableSetMultimap<String, String> references() throws SQLException {
        var references = ImmutableSetMultimap.<String, String>builder();
        try (var command = connection.createStatement();
                var rows = command.executeQuery("select c.relname, other.relname from pg_constraint k"
                        + " join pg_class c on c.oid = k.conrelid join pg_class other on other.oid = k.confrelid where"
                        + HERE + "and k.contype = 'f' and k.conrelid <> k.confrelid")) {
            while (rows.next()) {
                references.put(rows.getString(1), rows.getString(2));
            }
        }
        return references.build();
    }

    /** Columns that are stored as they were given. */
    ImmutableList<String> columns(String table) throws SQLException {
        return texts(
                "select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid where" + HERE
                        + "and c.relname = ? and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum",
                table);
    }

    /** What the rows are to be sorted by, the same on every server. */
    ImmutableList<String> order(String table) throws SQLException {
        return texts(
                "select quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate \"C\"' end"
                        + " from pg_index i join pg_class c on c.oid = i.indrelid"
                        + " cross join unnest(i.indkey) with ordinality as k (attnum, place)"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where" + HERE
                        + "and c.relname = ? and i.indisprimary order by k.place",
                table);
    }

    /** How far the sequences have come. */
    ImmutableList<Counter> counters() throws SQLException {
        var counters = ImmutableList.<Counter>builder();
        for (var name : texts(
                "select c.relname from pg_class c where" + HERE + "and c.relkind = ? order by c.relname collate \"C\"",
                "S")) {
            try (var command = connection.createStatement();
                    var row = command.executeQuery("select last_value, is_called from " + quoted(name))) {
                row.next();
                counters.add(new Counter(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return counters.build();
    }

    /** Whether a table has no row. */
    boolean isEmpty(String table) throws SQLException {
        try (var command = connection.createStatement();
                var rows = command.executeQuery("select 1 from " + quoted(table) + " limit 1")) {
            return !rows.next();
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(Catalogue::quoted).toList());
    }

    private ImmutableList<String> texts(String query, String... values) throws SQLException {
        try (var question = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                question.setString(i + 1, values[i]);
            }
            try (var rows = question.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return ImmutableList.copyOf(texts);
            }
        }
    }
}
