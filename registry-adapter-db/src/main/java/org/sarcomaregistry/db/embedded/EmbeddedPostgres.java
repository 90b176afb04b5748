package org.sarcomaregistry.db.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sarcomaregistry.db.DatabaseAddress;

/**
 * A PostgreSQL server that belongs to this program: it listens on 127.0.0.1 only, keeps its files below one data folder, and
 * stops when this is closed. When the program is killed the server lives on, and the next start on the same folder
 * takes it over with everything that was committed. When the server is killed, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Session session;
    private final Runnable leaving;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(Session session, Runnable leaving) {
        this.session = session;
        this.leaving = leaving;
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

    /**
     * Like {@link #start(Path)} where nobody uses the folder; else a visit to the server of the other program that does,
     * which goes on when this is closed.
     *
     * @throws EmbeddedPostgresException also when the other program's server does not answer
     */
    public static EmbeddedPostgres startOrVisit(Path dataDirectory) {
        var directory = dataDirectory.toAbsolutePath().normalize();
        var programs = directory.resolve("programs");
        return DirectoryLock.unlessHeld(directory)
                .map(lock -> start(lock, directory, programs, Durability.DURABLE))
                .orElseGet(() -> visit(new Cluster(directory, Binaries.in(programs), Durability.DURABLE)));
    }

    /** Whether a server has ever kept its files below the folder. */
    public static boolean isIn(Path dataDirectory) {
        return Files.isDirectory(dataDirectory.resolve("postgresql"));
    }

    static EmbeddedPostgres start(Path dataDirectory, Path programs, Durability durability) {
        var directory = dataDirectory.toAbsolutePath().normalize();
        return start(DirectoryLock.on(directory), directory, programs, durability);
    }

    private static EmbeddedPostgres start(DirectoryLock lock, Path directory, Path programs, Durability durability) {
        try {
            var cluster = new Cluster(directory, Binaries.in(programs), durability);
            cluster.makeUnlessThere();
            var process = new ServerProcess(cluster);
            var session = process.session();
            var keeper = Keeper.of(process, session.port());
            return new EmbeddedPostgres(session, () -> stop(keeper, process, lock));
        } catch (EmbeddedPostgresException e) {
            lock.close();
            throw e;
        }
    }

    private static void stop(Keeper keeper, ServerProcess process, DirectoryLock lock) {
        try (lock) {
            keeper.close();
            process.stop();
        }
    }

    private static EmbeddedPostgres visit(Cluster cluster) {
        return new EmbeddedPostgres(new ServerProcess(cluster).runningSession(), () -> {});
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

    /** Ends all sessions, stops the server in good order and frees the folder; a visit ends without any of it. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            leaving.run();
        }
    }
}
