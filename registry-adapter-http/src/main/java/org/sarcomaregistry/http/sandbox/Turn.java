package org.sarcomaregistry.http.sandbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a request wait until another one has been answered, but not for ever. */
final class Turn {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition answered = lock.newCondition();
    private final Duration longest;
    private long count;

    Turn(Duration longest) {
        this.longest = longest;
    }

    void done() {
        lock.lock();
        try {
            count++;
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next answer to somebody else; whether one came. */
    boolean afterAnother() {
        lock.lock();
        try {
            long before = count;
            long left = longest.toNanos();
            while (count == before && left > 0) {
                left = answered.awaitNanos(left);
            }
            return count > before;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
