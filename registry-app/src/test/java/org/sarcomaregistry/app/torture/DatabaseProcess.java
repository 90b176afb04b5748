package org.sarcomaregistry.app.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/** The server that the service keeps in a data folder of ours. */
record DatabaseProcess(Path data) {

    private static final long NONE = -1;

    /** Asks or does something as its owner. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** SIGKILL to the process that the server's own file names; answers which that was. */
    long kill() {
        long pid = pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        return pid;
    }

    /** Whether another process serves these data now. */
    boolean isBack(long killed) {
        long pid = pid();
        return pid != killed && isAlive(pid);
    }

    private long pid() {
        try {
            return Files.readAllLines(data.resolve("postgresql/postmaster.pid")).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .orElse(NONE);
        } catch (NoSuchFileException gone) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was killed may wait for its parent to take notice. */
    private static boolean isAlive(long pid) {
        try {
            return !Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Ends every session of the service, wherever it is in its work; answers how many. */
    int terminateSessions() {
        return visit(connection -> {
            try (var command = connection.createStatement();
                    var ended = command.executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where datname = 'registry' and pid <> pg_backend_pid()")) {
                ended.next();
                return ended.getInt(1);
            }
        });
    }

    /** Drops what would stop a service that forgets. */
    void dropKeys() {
        for (var table : List.of("receipt", "log_entry")) {
            execute("alter table " + table + " drop constraint if exists " + table + "_sender_message_id_key cascade");
        }
        execute("drop index if exists receipt_idempotency_key");
    }

    private void execute(String sql) {
        visit(connection -> {
            try (var command = connection.createStatement()) {
                return command.execute(sql);
            }
        });
    }

    /** Rows of a query that counts. */
    long count(String query) {
        return visit(connection -> {
            try (var command = connection.createStatement();
                    var row = command.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private <T> T visit(Work<T> work) {
        try (var server = EmbeddedPostgres.startOrVisit(data)) {
            var address = server.address("registry");
            try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
                return work.on(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
