package org.sarcomaregistry.db.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.Pool;

/**
 * A database that one test, or one test class, has for itself. All of them live on one server, which the first starts and
 * the end of the JVM stops; there a commit does not wait for the disk.
 *
 * <p>A class keeps it in a static field and closes it {@code @AfterAll}; unclosed, it goes with the server.
 */
public final class TestDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final DatabaseAddress address;
    private final HikariDataSource pool;

    private TestDatabase(DatabaseAddress address) {
        this.address = address;
        this.pool = Pool.open(address, CONNECTIONS);
    }

    /** All migrations done, no row. */
    public static TestDatabase migrated() {
        return new TestDatabase(TestServer.instance().migrated());
    }

    /** No migration done: for tests of the migrations, or of a program that does them itself. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.instance().empty());
    }

    /** A small pool of this database's connections; closed with this. */
    public DataSource dataSource() {
        return pool;
    }

    /** For a program that opens its own connections; its user owns the database. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        pool.close();
    }
}
