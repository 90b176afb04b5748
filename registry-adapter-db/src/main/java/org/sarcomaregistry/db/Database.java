package org.sarcomaregistry.db;

import com.google.common.base.Throwables;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.reporting.Fingerprints;

/** The registry's database, in this program's shape and opened with its keys. */
public final class Database implements AutoCloseable {

    private static final int LEAST_CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final Vault vault;

    private Database(HikariDataSource pool, Vault vault) {
        this.pool = pool;
        this.vault = vault;
    }

    /**
     * Opens a database for a service: brings it up to this program's shape, then takes about twice as many connections
     * as the machine has processors.
     *
     * @param keyFile made where there is none and the database is new
     * @throws KeyFileException when the keys are missing or another database's
     * @throws Unavailable when the database cannot be reached, or is lost on the way
     * @throws org.flywaydb.core.api.FlywayException when a migration fails, or the database is a newer program's
     */
    public static Database open(DatabaseAddress address, Path keyFile) {
        return open(address, keyFile, Limits.SERVICE);
    }

    /** Like {@link #open(DatabaseAddress, Path)}, with limits of its own. */
    public static Database open(DatabaseAddress address, Path keyFile, Limits limits) {
        try (var migrating = reached(address, 2)) {
            Migrations.run(migrating);
        }
        var pool = Pool.open(address, connections(), limits);
        try {
            return new Database(pool, new KeyProofs(DSL.using(pool, SQLDialect.POSTGRES)).open(keyFile));
        } catch (KeyFileException refused) {
            pool.close();
            throw refused;
        } catch (DataAccessException failed) {
            pool.close();
            throw Faults.of(failed);
        }
    }

    /**
     * Connections without limits of time, for work on the whole of a database.
     *
     * @throws Unavailable when the database cannot be reached
     */
    public static HikariDataSource reached(DatabaseAddress address, int connections) {
        try {
            return Pool.open(address, connections);
        } catch (PoolInitializationException unreachable) {
            throw new Unavailable(
                    "The database can't be reached: "
                            + Throwables.getRootCause(unreachable).getMessage(),
                    unreachable);
        }
    }

    private static int connections() {
        return Math.max(LEAST_CONNECTIONS, 2 * Runtime.getRuntime().availableProcessors());
    }

    /** The stores of this database. */
    public Transactions transactions() {
        return new JooqTransactions(pool, vault);
    }

    /** Fingerprints by this database's key. */
    public Fingerprints fingerprints() {
        return vault;
    }

    @Override
    public void close() {
        pool.close();
    }
}
