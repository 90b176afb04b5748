package org.sarcomaregistry.app.torture;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipts;

/** Services that break the promise, so that the driver can show that it finds them out. */
enum Mutant {
    /** Keeps the promise. */
    NONE {
        @Override
        Transactions around(Transactions sound) {
            return sound;
        }
    },
    /** Answers when the work is done, and commits a little later. */
    ACKNOWLEDGES_BEFORE_COMMIT {
        @Override
        Transactions around(Transactions sound) {
            return new Hasty(sound);
        }
    },
    /** Does not look whether a message came before; needs a database without the keys that would stop it. */
    FORGETS_WHAT_CAME_BEFORE {
        @Override
        Transactions around(Transactions sound) {
            return new Forgetful(sound);
        }
    };

    abstract Transactions around(Transactions sound);

    private record Hasty(Transactions sound) implements Transactions {

        private static final long LATER_NANOS = 30_000_000;

        @Override
        public <T> T commit(Function<Stores, T> work) {
            var answer = new CompletableFuture<T>();
            var committing = new Thread(() -> {
                try {
                    sound.commit(stores -> {
                        T result = work.apply(stores);
                        answer.complete(result);
                        LockSupport.parkNanos(LATER_NANOS);
                        return result;
                    });
                } catch (RuntimeException failed) {
                    answer.completeExceptionally(failed);
                }
            });
            committing.start();
            try {
                return answer.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return sound.read(work);
        }
    }

    private record Forgetful(Transactions sound) implements Transactions {

        @Override
        public <T> T commit(Function<Stores, T> work) {
            return sound.commit(stores -> work.apply(Overlaid.stores(stores, Receipts.class, forgetting())));
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return sound.read(work);
        }

        private static ImmutableMap<String, Object> forgetting() {
            return ImmutableMap.of("of", ImmutableMap.of(), "byIdempotencyKeys", ImmutableMap.of());
        }
    }
}
