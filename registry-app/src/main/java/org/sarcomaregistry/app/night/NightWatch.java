package org.sarcomaregistry.app.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The thread of a service that looks at a schedule whenever it is time. It asks the clock at least every minute, so that a
 * clock that was put, or a machine that slept, does not make it miss the hour.
 */
final class NightWatch implements AutoCloseable {

    private static final Duration NAP = Duration.ofMinutes(1);
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Supplier<Instant> look;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "nights");

    private NightWatch(Supplier<Instant> look, Clock clock) {
        this.look = look;
        this.clock = clock;
    }

    /**
     * Begins to look at once.
     *
     * @param look answers when to look again
     */
    static NightWatch begin(Supplier<Instant> look, Clock clock) {
        var watch = new NightWatch(look, clock);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = waited(look.get());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a time; false when it was stopped before. */
    private boolean waited(Instant until) throws InterruptedException {
        var left = left(until);
        while (!stopped.await(left.toMillis(), TimeUnit.MILLISECONDS)) {
            if (left.isZero()) {
                return true;
            }
            left = left(until);
        }
        return false;
    }

    private Duration left(Instant until) {
        var left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) {
            return Duration.ZERO;
        }
        return left.compareTo(NAP) > 0 ? NAP : left.plusMillis(1);
    }

    /** Ends after the night under way, or in the middle of it when that takes more than ten seconds: it is made later. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(TO_END.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
