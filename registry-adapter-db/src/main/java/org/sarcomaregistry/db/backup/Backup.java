package org.sarcomaregistry.db.backup;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.DatabaseAddress;

/**
 * Copies a whole registry into a folder while services go on. All tables are read in one snapshot; a row at a time is in
 * memory. Keys are not in it.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes a backup.
     *
     * @param clock tells when it was taken, to the second
     * @throws BackupException if the folder is not empty or can't be written, or the database holds no registry
     * @throws org.sarcomaregistry.application.Unavailable if the database can't be reached
     */
    public static Manifest write(DatabaseAddress address, Path folder, Clock clock) {
        var taken = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var pool = Database.reached(address, 1);
                var connection = pool.getConnection()) {
            beginSnapshot(connection);
            var catalogue = new Catalogue(connection);
            var schema = catalogue
                    .schema()
                    .orElseThrow(() -> new BackupException("There is no registry in the database " + address));
            var backup = BackupFolder.create(folder);
            var tables = ImmutableList.<KeptTable>builder();
            for (var name : catalogue.tables()) {
                tables.add(write(name, catalogue, connection, backup));
            }
            var manifest = new Manifest(schema, taken, tables.build(), catalogue.counters());
            connection.rollback();
            backup.finish(manifest);
            return manifest;
        } catch (SQLException e) {
            throw new BackupException("The database refuses to be copied: " + e.getMessage(), e);
        }
    }

    /** The snapshot is that of the first query. Values are written as every server reads them. */
    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (var command = connection.createStatement()) {
            command.execute("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'");
        }
    }

    private static KeptTable write(String name, Catalogue catalogue, Connection connection, BackupFolder backup)
            throws SQLException {
        var columns = catalogue.columns(name);
        var order = catalogue.order(name);
        var query = "select " + Catalogue.quoted(columns) + " from " + Catalogue.quoted(name) + " order by "
                + (order.isEmpty() ? Catalogue.quoted(columns) : String.join(", ", order));
        return backup.write(
                new KeptTable(name, columns, 0, 0, ""), out -> copy("copy (" + query + ") to stdout", connection, out));
    }

    private static long copy(String command, Connection connection, OutputStream out) throws IOException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command, out);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
