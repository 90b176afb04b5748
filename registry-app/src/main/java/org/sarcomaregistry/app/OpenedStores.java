package org.sarcomaregistry.app;

import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.db.Database;

/** The stores that the settings ask for, opened; closing them closes whatever was opened for them, the last first. */
public final class OpenedStores implements AutoCloseable {

    private final Transactions transactions;
    private final Fingerprints fingerprints;
    private final List<Runnable> closing;

    private OpenedStores(Transactions transactions, Fingerprints fingerprints, List<Runnable> closing) {
        this.transactions = transactions;
        this.fingerprints = fingerprints;
        this.closing = closing;
    }

    /** Stores that live as long as this process. */
    public static OpenedStores inMemory() {
        return new OpenedStores(new InMemoryTransactions(), new SessionFingerprints(), new ArrayList<>());
    }

    /**
     * The stores of the external database if one is set, else of an embedded one in the data folder, which nobody else may
     * use meanwhile.
     */
    public static OpenedStores open(Settings settings) {
        return on(OpenedServer.start(settings), settings);
    }

    /** The same stores, for a command that may work beside a service on the same data folder. */
    public static OpenedStores visit(Settings settings) {
        return on(OpenedServer.visit(settings), settings);
    }

    /**
     * The same as {@link #visit}, for a command that has nothing to do where there is no registry yet.
     *
     * @throws org.sarcomaregistry.app.settings.UnusableSettings if the data folder holds no registry
     */
    public static OpenedStores visitExisting(Settings settings) {
        return on(OpenedServer.visitExisting(settings), settings);
    }

    private static OpenedStores on(OpenedServer server, Settings settings) {
        var closing = new ArrayList<Runnable>();
        closing.add(server::close);
        boolean opened = false;
        try {
            var database = Database.open(server.address(), OpenedServer.keyFile(settings));
            closing.add(database::close);
            opened = true;
            return new OpenedStores(database.transactions(), database.fingerprints(), closing);
        } finally {
            if (!opened) {
                closeAll(closing);
            }
        }
    }

    /** The transactions of the stores. */
    public Transactions transactions() {
        return transactions;
    }

    /** The fingerprints whose key belongs to the stores. */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    @Override
    public void close() {
        closeAll(closing);
    }

    private static void closeAll(List<Runnable> closing) {
        for (int i = closing.size() - 1; i >= 0; i--) {
            closing.remove(i).run();
        }
    }
}
