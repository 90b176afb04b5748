package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarcomaregistry.db.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into an empty registry. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Verifies a backup and brings it back into an empty data folder or database.",
            "The key file of the registry must be in its place before."
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "What backup has written.")
    private Path folder = Path.of("backup");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = options.settings();
        var restore = Restore.of(folder);
        try (var server = OpenedServer.start(settings)) {
            var manifest = restore.into(server.address(), OpenedServer.keyFile(settings));
            spec.commandLine().getOut().println(BackupCommand.said(manifest) + " restored");
            return 0;
        }
    }
}
