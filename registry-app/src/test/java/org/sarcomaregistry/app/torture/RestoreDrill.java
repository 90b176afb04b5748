package org.sarcomaregistry.app.torture;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.sarcomaregistry.app.Main;

/** A backup beside a service under load, restored into an empty folder, and a service on what came of it. */
final class RestoreDrill {

    private static final String KEYS = "registry-keys.json";

    private RestoreDrill() {}

    /** Compares what clients had been told when the backup began with what the restored service knows. */
    static Verdict run(Site site, Clients clients) {
        var folder = site.data().resolveSibling("restored");
        var backup = site.data().resolveSibling("backup");
        try {
            var data = Files.createDirectories(folder.resolve("data"));
            var ledgers = copied(clients.ledgers(), folder);
            command("backup", backup, site.data());
            Files.copy(site.data().resolve(KEYS), data.resolve(KEYS));
            var restored = Site.at(data, Mutant.NONE);
            command("restore", backup, data);
            try (var service = restored.start(Point.NEVER, 1)) {
                service.awaitReady();
                return Verdict.of(ledgers, restored.post(), restored.database());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<Path> copied(ImmutableList<Path> ledgers, Path folder) throws IOException {
        var copies = ImmutableList.<Path>builder();
        for (var ledger : ledgers) {
            copies.add(Files.copy(ledger, folder.resolve(ledger.getFileName())));
        }
        return copies.build();
    }

    private static void command(String name, Path backup, Path data) {
        var said = new StringWriter();
        int code = Main.commandLine(Clock.systemUTC())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(name, backup.toString(), "--data", data.toString());
        if (code != 0) {
            throw new IllegalStateException(name + " failed: " + said);
        }
    }
}
