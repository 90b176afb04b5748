package org.sarcomaregistry.app.importing;

import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;

/** Counts the commits that somebody asks for. */
final class WriteProtected implements Transactions {

    private final Transactions stores;
    private int commits;

    WriteProtected(Transactions stores) {
        this.stores = stores;
    }

    @Override
    public <T> T commit(Function<Stores, T> work) {
        commits++;
        return stores.commit(work);
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return stores.read(work);
    }

    int commits() {
        return commits;
    }
}
