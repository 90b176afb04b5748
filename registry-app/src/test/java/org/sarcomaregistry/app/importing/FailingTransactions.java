package org.sarcomaregistry.app.importing;

import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;

/** Fails at one commit: before it took effect, inside it, or after it took effect when only the answer was lost. */
final class FailingTransactions implements Transactions {

    enum When {
        BEFORE,
        INSIDE,
        AFTER
    }

    private final Transactions sound;
    private final int failing;
    private final When when;
    private int commits;

    FailingTransactions(Transactions sound, int failing, When when) {
        this.sound = sound;
        this.failing = failing;
        this.when = when;
    }

    @Override
    public <T> T commit(Function<Stores, T> work) {
        commits++;
        if (commits != failing) {
            return sound.commit(work);
        }
        if (when != When.BEFORE) {
            sound.commit(stores -> {
                T result = work.apply(stores);
                if (when == When.INSIDE) {
                    throw failure();
                }
                return result;
            });
        }
        throw failure();
    }

    private static Unavailable failure() {
        return new Unavailable("on purpose", new IllegalStateException());
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return sound.read(work);
    }

    /** Whether the commit that fails was reached. */
    boolean failed() {
        return commits >= failing;
    }
}
