package org.sarcomaregistry.db.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.Migrations;
import org.sarcomaregistry.db.Pool;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/** The one server of a test run, below the module's target folder; it stops with the JVM. */
final class TestServer {

    private static final String PREFIX = "test_";
    private static final String TEMPLATE = PREFIX + "template";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger count = new AtomicInteger();

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer instance() {
        return Holder.INSTANCE;
    }

    /** A new database with all migrations done and no row in it. */
    DatabaseAddress migrated() {
        return create(" template " + TEMPLATE);
    }

    /** A new database with nothing in it at all. */
    DatabaseAddress empty() {
        return create("");
    }

    private DatabaseAddress create(String origin) {
        var name = PREFIX + count.incrementAndGet();
        execute("create database " + name + origin);
        return postgres.address(name);
    }

    private void prepare() {
        for (var old : leftovers()) {
            execute("drop database " + old + " with (force)");
        }
        execute("create database " + TEMPLATE);
        try (var pool = Pool.open(postgres.address(TEMPLATE), 2)) {
            Migrations.run(pool);
        }
    }

    private List<String> leftovers() {
        try (var connection = connect();
                var command = connection.createStatement();
                var names = command.executeQuery(
                        "select datname from pg_database where starts_with(datname::text, '" + PREFIX + "')")) {
            var found = new ArrayList<String>();
            while (names.next()) {
                found.add(names.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = connect();
                var command = connection.createStatement()) {
            command.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        var address = postgres.address("postgres");
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static TestServer start() {
        var postgres = EmbeddedPostgres.startForTests(Path.of("target", "test-postgresql"));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-test-server"));
        var server = new TestServer(postgres);
        server.prepare();
        return server;
    }

    /** Started by the first test that asks. */
    private static final class Holder {
        static final TestServer INSTANCE = start();
    }
}
