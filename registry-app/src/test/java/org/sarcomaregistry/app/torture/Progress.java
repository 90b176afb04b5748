package org.sarcomaregistry.app.torture;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How many answers came, for whoever waits for a number of them. */
final class Progress {

    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long LOOK_AGAIN_NANOS = 10_000_000;

    private long receipts;
    private long silences;
    private Runnable onNext = () -> {};

    synchronized void receipt() {
        receipts++;
        var told = onNext;
        onNext = () -> {};
        told.run();
    }

    synchronized void silence() {
        silences++;
    }

    /** Requests that were not answered, or asked to come again. */
    synchronized long silences() {
        return silences;
    }

    synchronized long receipts() {
        return receipts;
    }

    /** Does something at the very moment when the next answer has come. */
    synchronized void onNextReceipt(Runnable work) {
        onNext = work;
    }

    /** Waits until so many have come in all, or it doesn't matter any more. */
    void awaitReceipts(long number, BooleanSupplier orElse) {
        await("receipt " + number, () -> receipts() >= number || orElse.getAsBoolean());
    }

    /** Waits for something for two minutes at most. */
    static void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + 120 * NANOS_A_SECOND;
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
