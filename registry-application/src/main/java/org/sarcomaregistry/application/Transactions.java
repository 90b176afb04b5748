package org.sarcomaregistry.application;

import java.util.function.Function;

/**
 * All or nothing. Stores exist only inside; no network, mail or statistics belongs there.
 *
 * <p>A neighbour that fails throws {@link Unavailable}; the work then took no effect, or its effect is unknown and the
 * caller may repeat it, because every use case is idempotent.
 */
public interface Transactions {

    /** Does work that writes; what it wrote is durable when this returns, and nothing is if it throws. */
    <T> T commit(Function<Stores, T> work);

    /** Does work that reads, on one unchanging picture of the stores. */
    <T> T read(Function<Stores, T> work);
}
