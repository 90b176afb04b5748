package org.sarcomaregistry.db.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sarcomaregistry.db.DatabaseAddress;

/** How the owner of a server on this machine talks to it. */
record Session(int port, Password password) {

    private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String WRONG_PASSWORD = "28P01";

    /** Whether the server behind the port answers now; a server that answers to another password is a failure. */
    boolean isAnswered() {
        try (var connection = connect()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new EmbeddedPostgresException(
                        "The server on port " + port + " does not accept the password in " + password.path(), e);
            }
            return false;
        }
    }

    void createUnlessThere(String database) {
        var name = named(database);
        try (var connection = connect();
                var question = connection.prepareStatement("select from pg_database where datname = ?");
                var command = connection.createStatement()) {
            question.setString(1, name);
            if (!question.executeQuery().next()) {
                command.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot create the database " + name, e);
        }
    }

    DatabaseAddress address(String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, named(database)), Cluster.USER, password.read());
    }

    private Connection connect() throws SQLException {
        var address = address("postgres");
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static String named(String database) {
        if (!DATABASE.matcher(database).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + database);
        }
        return database;
    }
}
