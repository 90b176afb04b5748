package org.sarcomaregistry.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What runs until the process is asked to stop: closed then in the reverse order of its start. */
public final class Running {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private Running() {}

    /** Stops in order when the process is asked to. */
    public static Running begin() {
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        return running;
    }

    /** Remembers how to close what was just started. */
    public synchronized void closing(Runnable close) {
        closing.push(close);
    }

    /** Closes everything now, once: what was closed already is left alone. */
    public synchronized void stop() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
        stopped.countDown();
    }

    /** Waits for the end. */
    public void await() throws InterruptedException {
        stopped.await();
    }
}
