package org.sarcomaregistry.db.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a server alive for as long as the program wants it: one that has died, whatever killed it, is started again on the
 * port where everybody knows it. It comes back with all that was committed. Files that were removed end its work.
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
            boolean lives = true;
            while (!isClosingAfter(lives ? ROUND : AFTER_FAILURE) && process.isThere()) {
                lives = process.isAlive() || isStartedAgain(lives);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosingAfter(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Says why it can't be started once, and again only after it has lived. */
    private boolean isStartedAgain(boolean lived) {
        try {
            process.startAgain(port);
            LOG.warn("PostgreSQL had ended; it was started again on port {}", port);
            return true;
        } catch (EmbeddedPostgresException failed) {
            if (lived) {
                LOG.error("PostgreSQL has ended and does not start; it is tried again and again", failed);
            }
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
