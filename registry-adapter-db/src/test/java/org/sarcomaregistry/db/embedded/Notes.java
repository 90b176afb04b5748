package org.sarcomaregistry.db.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of one column, to see what a server remembers. */
record Notes(EmbeddedPostgres server) {

    private static final String DATABASE = "notes";

    static Notes of(EmbeddedPostgres server) throws SQLException {
        server.createUnlessThere(DATABASE);
        var notes = new Notes(server);
        notes.execute("create table if not exists note (text text collate \"default\")");
        return notes;
    }

    void add(String text) throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement("insert into note values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }

    List<String> all() throws SQLException {
        return rows("select text from note order by text");
    }

    List<String> rows(String query) throws SQLException {
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var command = connection.createStatement()) {
            command.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        var address = server.address(DATABASE);
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
