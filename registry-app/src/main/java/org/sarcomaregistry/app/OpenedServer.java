package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.util.function.Function;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/**
 * The database server of the settings: an external one, or one embedded in the data folder. Closing it stops what was
 * started for it, and nothing else.
 */
record OpenedServer(DatabaseAddress address, Runnable closing) implements AutoCloseable {

    private static final String DATABASE = "registry";

    /** For a command that has the data folder for itself. */
    static OpenedServer start(Settings settings) {
        return open(settings, EmbeddedPostgres::start);
    }

    /** For a command that may work beside a service on the same data folder. */
    static OpenedServer visit(Settings settings) {
        return open(settings, EmbeddedPostgres::startOrVisit);
    }

    /**
     * The same as {@link #visit}, for a command that has nothing to do where there is no registry yet.
     *
     * @throws UnusableSettings if the data folder holds no registry
     */
    static OpenedServer visitExisting(Settings settings) {
        var folder = settings.path(Setting.DATA);
        if (settings.optional(Setting.DATABASE_URL).isEmpty() && !EmbeddedPostgres.isIn(folder)) {
            throw new UnusableSettings("There is no registry in the data folder " + folder);
        }
        return visit(settings);
    }

    private static OpenedServer open(Settings settings, Function<Path, EmbeddedPostgres> embedded) {
        if (settings.optional(Setting.DATABASE_URL).isPresent()) {
            return new OpenedServer(external(settings), () -> {});
        }
        var server = embedded.apply(settings.path(Setting.DATA));
        boolean made = false;
        try {
            server.createUnlessThere(DATABASE);
            made = true;
            return new OpenedServer(server.address(DATABASE), server::close);
        } finally {
            if (!made) {
                server.close();
            }
        }
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

    /** Where the keys of the registry are. */
    static Path keyFile(Settings settings) {
        return settings.optional(Setting.KEY_FILE)
                .map(Path::of)
                .orElseGet(() -> settings.path(Setting.DATA).resolve("registry-keys.json"));
    }

    @Override
    public void close() {
        closing.run();
    }
}
