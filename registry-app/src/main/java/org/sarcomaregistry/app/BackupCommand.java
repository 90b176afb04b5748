package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sarcomaregistry.db.backup.Backup;
import org.sarcomaregistry.db.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the registry into a folder while services go on. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies everything but the keys into a new folder; a service may go on meanwhile.")
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("backup");

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var settings = options.settings();
        try (var server = OpenedServer.visitExisting(settings)) {
            var manifest = Backup.write(server.address(), folder, clock);
            var out = spec.commandLine().getOut();
            out.println(said(manifest) + " written to " + folder);
            out.println(
                    "The keys are not in it; keep a copy of them in another place: " + OpenedServer.keyFile(settings));
            return 0;
        }
    }

    static String said(Manifest manifest) {
        return "%d rows in %d tables (%d bytes, version %s of the tables, taken %s)"
                .formatted(
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.bytes(),
                        manifest.schema(),
                        manifest.taken());
    }
}
