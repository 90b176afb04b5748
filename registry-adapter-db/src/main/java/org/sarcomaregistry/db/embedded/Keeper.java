package org.sarcomaregistry.db.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a server alive for as long as the program wants it: one that has died, whatever killed it, is started again on the
 * port where everybody knows it. It comes back with all that was committed.
 */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration ROUND = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final ServerProcess process;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "postgresql-keeper");

    private Keeper(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keeper of(ServerProcess process, int port) {
        var keeper = new Keeper(process, port);
        keeper.thread.setDaemon(true);
        keeper.thread.start();
        return keeper;
    }

    private void watch() {
        try {
            var pause = ROUND;
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = process.isAlive() || isStartedAgain() ? ROUND : AFTER_FAILURE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStartedAgain() {
        LOG.warn("PostgreSQL has ended; it is started again");
        try {
            process.startAgain(port);
            LOG.warn("PostgreSQL runs again on port {}", port);
            return true;
        } catch (EmbeddedPostgresException failed) {
            LOG.error("PostgreSQL has ended and does not start; it is tried again", failed);
            return false;
        }
    }

    /** Lets the server end when it will, once a start that is under way has come to its end. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
