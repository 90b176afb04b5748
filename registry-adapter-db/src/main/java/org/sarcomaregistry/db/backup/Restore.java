package org.sarcomaregistry.db.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.KeyProofs;
import org.sarcomaregistry.db.Migrations;

/** Brings a backup back into an empty database, whole or not at all. */
public final class Restore {

    private final BackupFolder backup;
    private final Manifest manifest;

    private Restore(BackupFolder backup, Manifest manifest) {
        this.backup = backup;
        this.manifest = manifest;
    }

    /**
     * Reads and verifies a backup; no database is touched.
     *
     * @throws BackupException if it is damaged or not finished
     */
    public static Restore of(Path folder) {
        var backup = new BackupFolder(folder);
        return new Restore(backup, backup.verified());
    }

    /**
     * Fills a database, and brings its tables up to this program's version.
     *
     * @param keyFile the keys that the backed-up registry was written with
     * @throws BackupException if the database holds rows or tables of another version, or this program doesn't know the
     *     backup's
     * @throws org.sarcomaregistry.db.KeyFileException if the key file is missing or another registry's
     * @throws org.sarcomaregistry.application.Unavailable if the database can't be reached
     */
    public Manifest into(DatabaseAddress address, Path keyFile) {
        try (var pool = Database.reached(address, 2)) {
            requireKnown(pool);
            requireFree(pool, address);
            Migrations.runTo(manifest.schema(), pool);
            fill(pool, keyFile);
            Migrations.run(pool);
            return manifest;
        } catch (SQLException e) {
            throw new BackupException("The database does not take the backup: " + e.getMessage(), e);
        }
    }

    private void requireKnown(DataSource pool) {
        if (!Migrations.knows(manifest.schema(), pool)) {
            throw new BackupException("The backup in " + backup.path() + " has tables of version " + manifest.schema()
                    + ", which this program does not know; use the program that made it, or a newer one");
        }
    }

    private void requireFree(DataSource pool, DatabaseAddress address) throws SQLException {
        try (var connection = pool.getConnection()) {
            var catalogue = new Catalogue(connection);
            var schema = catalogue.schema();
            for (var table : catalogue.tables()) {
                if (schema.isEmpty() || !catalogue.isEmpty(table)) {
                    throw new BackupException("The database " + address + " is in use already (table " + table
                            + "); a backup is restored into an empty one");
                }
            }
            if (schema.filter(found -> !found.equals(manifest.schema())).isPresent()) {
                throw new BackupException("The database " + address + " has tables of version " + schema.get()
                        + ", the backup of version " + manifest.schema() + "; restore into a new one");
            }
        }
    }

    private void fill(DataSource pool, Path keyFile) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var command = connection.createStatement()) {
                command.execute("set local timezone = 'UTC'; set local datestyle = 'ISO'");
            }
            for (var table : manifest.tables()) {
                load(table, connection);
            }
            for (var counter : manifest.counters()) {
                advance(counter, connection);
            }
            KeyProofs.on(connection).require(keyFile);
            connection.commit();
        }
    }

    private void load(KeptTable table, Connection connection) {
        var command =
                "copy " + Catalogue.quoted(table.name()) + " (" + Catalogue.quoted(table.columns()) + ") from stdin";
        var digest = backup.read(table, in -> copy(command, connection, in, table));
        if (!digest.equals(table.sha256())) {
            throw new BackupException(
                    "The file " + table.file() + " was changed while it was read; nothing was restored");
        }
    }

    private static void copy(String command, Connection connection, InputStream in, KeptTable table)
            throws IOException {
        try {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, in);
            if (rows != table.rows()) {
                throw new BackupException(table.file() + " gave " + rows + " rows instead of " + table.rows());
            }
        } catch (SQLException e) {
            throw new BackupException("The database does not take " + table.file() + ": " + e.getMessage(), e);
        }
    }

    private static void advance(Counter counter, Connection connection) throws SQLException {
        try (var command = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            command.setString(1, Catalogue.quoted(counter.name()));
            command.setLong(2, counter.last());
            command.setBoolean(3, counter.isCalled());
            command.execute();
        }
    }
}
