package org.sarcomaregistry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;

/**
 * Transactions of PostgreSQL, each on a connection of its own.
 *
 * <p>Work that writes runs in READ COMMITTED: what must not happen twice is kept out by unique keys, and after a lock has
 * been got, the next statement sees what its former holder wrote. Work that reads has one snapshot, and knows from just
 * before it was taken up to where the log in it is complete; see {@link Watermark}.
 */
public final class JooqTransactions implements Transactions {

    private final DataSource database;
    private final Vault vault;

    public JooqTransactions(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    public <T> T commit(Function<Stores, T> work) {
        return onConnection((connection, sql) -> {
            connection.setAutoCommit(false);
            return finish(connection, work, JooqStores.on(sql, vault, Watermark.live(sql)));
        });
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return onConnection((connection, sql) -> {
            var watermark = Watermark.beforeSnapshot(sql);
            connection.setAutoCommit(false);
            sql.execute("set transaction isolation level repeatable read, read only");
            return finish(connection, work, JooqStores.on(sql, vault, watermark));
        });
    }

    private <T> T onConnection(OnConnection<T> work) {
        try (var connection = database.getConnection()) {
            return work.apply(connection, DSL.using(connection, SQLDialect.POSTGRES));
        } catch (SQLException fault) {
            throw Faults.of(fault);
        } catch (DataAccessException fault) {
            throw Faults.of(fault);
        }
    }

    private static <T> T finish(Connection connection, Function<Stores, T> work, JooqStores stores)
            throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(stores);
            stores.unsent().send();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // The server rolls back by itself when a connection is gone; the first fault is the one to tell.
        }
    }

    /** Work on a connection and on jOOQ's view of it. */
    private interface OnConnection<T> {
        T apply(Connection connection, DSLContext sql) throws SQLException;
    }
}
