package org.sarcomaregistry.app.torture;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A client that sends reports and corrections one after the other, repeats what was not answered until it is, and now and
 * then repeats what was.
 */
final class Courier implements Runnable {

    private static final long BEFORE_REPEATING_NANOS = 100_000_000;

    private final String name;
    private final Post post;
    private final Ledger ledger;
    private final Progress progress;
    private final AtomicBoolean enough;
    private final Random random;

    Courier(String name, Post post, Ledger ledger, Progress progress, AtomicBoolean enough) {
        this.name = name;
        this.post = post;
        this.ledger = ledger;
        this.progress = progress;
        this.enough = enough;
        this.random = new Random(name.hashCode());
    }

    @Override
    public void run() {
        for (int number = 0; !enough.get(); number++) {
            int patient = random.nextInt(100_000);
            var report = Message.report(name + "-" + number, patient);
            deliver(report);
            if (random.nextInt(10) == 0) {
                deliver(Message.correction(report.id() + "-c", patient, report.id()));
            }
            if (random.nextInt(20) == 0) {
                once(report);
            }
        }
    }

    /** Sends until there is an answer that ends the matter. */
    void deliver(Message message) {
        while (once(message).isPassing()) {
            progress.silence();
            LockSupport.parkNanos(BEFORE_REPEATING_NANOS);
        }
        progress.receipt();
    }

    /** Sends once, and keeps account of it. */
    Post.Answer once(Message message) {
        ledger.sent(message);
        var answer = post.send(message);
        ledger.came(message, answer);
        return answer;
    }
}
