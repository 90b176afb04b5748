package org.sarcomaregistry.db.embedded;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sarcomaregistry.db.DatabaseAddress;

/**
 * A PostgreSQL server that belongs to this program: it listens on 127.0.0.1 only, keeps its files below one data folder, and
 * stops when this is closed. When the program is killed the server lives on, and the next start on the same folder
 * takes it over with everything that was committed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DirectoryLock lock;
    private final ServerProcess process;
    private final Session session;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DirectoryLock lock, ServerProcess process) {
        this.lock = lock;
        this.process = process;
        this.session = process.session();
    }

    /**
     * Starts a durable server on {@code dataDirectory}, or takes over the one that still runs there. A missing folder is
     * created, and the server's programs are unpacked below it.
     *
     * @throws EmbeddedPostgresException when another process uses the folder, when its data belong to another major version
     *     of PostgreSQL, or when the server does not start; the message ends with the server's log
     */
    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, dataDirectory.resolve("programs"), Durability.DURABLE);
    }

    /**
     * Like {@link #start(Path)}, but quick and careless: a commit does not wait for the disk. The programs are unpacked
     * beside the folder, where other tests find them.
     */
    public static EmbeddedPostgres startForTests(Path dataDirectory) {
        return start(dataDirectory, dataDirectory.resolveSibling("postgresql-programs"), Durability.FOR_TESTS);
    }

    static EmbeddedPostgres start(Path dataDirectory, Path programs, Durability durability) {
        var directory = dataDirectory.toAbsolutePath().normalize();
        var lock = DirectoryLock.on(directory);
        try {
            var cluster = new Cluster(directory, Binaries.in(programs), durability);
            cluster.makeUnlessThere();
            return new EmbeddedPostgres(lock, new ServerProcess(cluster));
        } catch (EmbeddedPostgresException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * The way into a database on this server, as the server's owner, who may do everything there. Names are lower-case
     * letters, digits and underscores, at most 63.
     */
    public DatabaseAddress address(String database) {
        return session.address(database);
    }

    /** Creates an empty database, unless there is one of that name. */
    public void createUnlessThere(String database) {
        session.createUnlessThere(database);
    }

    /** Ends all sessions, stops the server in good order and frees the folder. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                process.stop();
            }
        }
    }
}
