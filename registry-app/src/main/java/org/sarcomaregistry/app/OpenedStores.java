package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/** The stores that the settings ask for, opened; closing them closes whatever was opened for them, the last first. */
public final class OpenedStores implements AutoCloseable {

    private static final String DATABASE = "registry";

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
        return open(settings, EmbeddedPostgres::start);
    }

    /** The same stores, for a command that may work beside a service on the same data folder. */
    public static OpenedStores visit(Settings settings) {
        return open(settings, EmbeddedPostgres::startOrVisit);
    }

    /**
     * The same as {@link #visit}, for a command that has nothing to do where there is no registry yet.
     *
     * @throws UnusableSettings if the data folder holds no registry
     */
    public static OpenedStores visitExisting(Settings settings) {
        var folder = settings.path(Setting.DATA);
        if (settings.optional(Setting.DATABASE_URL).isEmpty() && !EmbeddedPostgres.isIn(folder)) {
            throw new UnusableSettings("There is no registry in the data folder " + folder);
        }
        return visit(settings);
    }

    private static OpenedStores open(Settings settings, Function<Path, EmbeddedPostgres> embedded) {
        var closing = new ArrayList<Runnable>();
        boolean opened = false;
        try {
            var database = Database.open(address(settings, embedded, closing), keyFile(settings));
            closing.add(database::close);
            opened = true;
            return new OpenedStores(database.transactions(), database.fingerprints(), closing);
        } finally {
            if (!opened) {
                closeAll(closing);
            }
        }
    }

    private static DatabaseAddress address(
            Settings settings, Function<Path, EmbeddedPostgres> embedded, List<Runnable> closing) {
        if (settings.optional(Setting.DATABASE_URL).isPresent()) {
            return external(settings);
        }
        var server = embedded.apply(settings.path(Setting.DATA));
        closing.add(server::close);
        server.createUnlessThere(DATABASE);
        return server.address(DATABASE);
    }

    private static DatabaseAddress external(Settings settings) {
        try {
            return new DatabaseAddress(
                    settings.text(Setting.DATABASE_URL),
                    settings.text(Setting.DATABASE_USER),
                    settings.optional(Setting.DATABASE_PASSWORD).orElse(""));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableSettings("Setting database-url: " + wrong.getMessage());
        }
    }

    private static Path keyFile(Settings settings) {
        return settings.optional(Setting.KEY_FILE)
                .map(Path::of)
                .orElseGet(() -> settings.path(Setting.DATA).resolve("registry-keys.json"));
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
