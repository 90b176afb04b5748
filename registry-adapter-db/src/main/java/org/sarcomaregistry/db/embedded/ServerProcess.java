package org.sarcomaregistry.db.embedded;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The server's process, of this program's making or left alive by an earlier one that was killed. */
record ServerProcess(Cluster cluster) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_OF_VISITORS = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** What passes by itself: an unreaped or still dying predecessor, or a port that another program was quicker to take. */
    private static final List<String> PASSING = ImmutableList.of(
            "lock file \"postmaster.pid\" already exists",
            "pre-existing shared memory block",
            "could not create any TCP/IP sockets");

    /** The way into a server that answers: the one that runs already, or else a new one. */
    Session session() {
        return answered(PATIENCE, () -> Optional.of(session(runningPort().orElseGet(this::start))), "does not answer");
    }

    /** The way into the server that another program started, or is starting; fails when it doesn't answer in time. */
    Session runningSession() {
        return answered(
                PATIENCE_OF_VISITORS,
                () -> runningPort().map(this::session),
                "is used by another running registry, whose server does not answer");
    }

    /** Looks again until the server that is found answers: one may be found at the very moment of its death. */
    private Session answered(Duration patience, Supplier<Optional<Session>> found, String otherwise) {
        var waiting = new Deadline(patience);
        var session = found.get();
        while (session.filter(Session::isAnswered).isEmpty()) {
            if (waiting.isOver()) {
                throw failure(otherwise, "");
            }
            waiting.pause(PAUSE);
            session = found.get();
        }
        return session.get();
    }

    private Session session(int port) {
        return new Session(port, cluster.password());
    }

    /** The port of a server that already runs on these files; waits for one that is still starting or stopping. */
    private Optional<Integer> runningPort() {
        var waiting = new Deadline(PATIENCE);
        var file = aliveFile();
        while (file.isPresent() && !file.get().isReady()) {
            if (waiting.isOver()) {
                throw failure("runs but does not become ready", "");
            }
            waiting.pause(PAUSE);
            file = aliveFile();
        }
        return file.flatMap(PostmasterFile::port);
    }

    /** Starts a server on any free port, and answers the port. */
    private int start() {
        return start(ServerProcess::freePort);
    }

    /** Starts a server on the port that an earlier one had. */
    void startAgain(int port) {
        start(() -> port);
    }

    /** Whether the files are still where they were made. */
    boolean isThere() {
        return Files.exists(cluster.files().resolve("PG_VERSION"));
    }

    /** Whether a server runs on these files, or is about to. */
    boolean isAlive() {
        return aliveFile().isPresent();
    }

    /** Starts a server, as often as what hinders it is passing, and answers its port. */
    private int start(IntSupplier ports) {
        var waiting = new Deadline(PATIENCE);
        cluster.log().rotate();
        while (true) {
            var before = cluster.log().size();
            var port = ports.getAsInt();
            var outcome = startOn(port);
            if (outcome.succeeded()) {
                return port;
            }
            var said = cluster.log().since(before);
            if (waiting.isOver() || PASSING.stream().noneMatch(said::contains)) {
                throw failure("did not start: " + outcome.output(), said);
            }
            waiting.pause(PAUSE);
        }
    }

    /** Ends sessions and server in good order; does nothing where no server runs. */
    void stop() {
        var outcome = pgCtl("stop", "--mode=fast");
        if (!outcome.succeeded() && aliveFile().isPresent()) {
            throw new EmbeddedPostgresException("PostgreSQL did not stop:\n" + outcome.output());
        }
    }

    private Command.Outcome startOn(int port) {
        PostmasterFile.in(cluster.files()).filter(file -> !file.isAlive()).ifPresent(PostmasterFile::disown);
        cluster.configure(port);
        return pgCtl("start", "--log=" + cluster.log().path());
    }

    private Command.Outcome pgCtl(String verb, String option) {
        return Command.notAsRoot(
                        cluster.binaries().program("pg_ctl"),
                        verb,
                        option,
                        "--pgdata=" + cluster.files(),
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds())
                .run(PATIENCE.plusSeconds(30));
    }

    private EmbeddedPostgresException failure(String what, String said) {
        return new EmbeddedPostgresException("PostgreSQL on %s %s%nIts log %s%s"
                .formatted(cluster.files(), what, cluster.log().path(), said.isEmpty() ? "" : " ends:\n" + said));
    }

    private Optional<PostmasterFile> aliveFile() {
        return PostmasterFile.in(cluster.files()).filter(PostmasterFile::isAlive);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("No free port on this machine", e);
        }
    }
}
