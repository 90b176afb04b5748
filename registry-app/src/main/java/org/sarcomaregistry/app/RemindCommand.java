package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.reminding.ReminderFolder;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.domain.report.IdPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reminds units of missing reports: what a scheduler runs every night. */
@Command(
        name = "remind",
        mixinStandardHelpOptions = true,
        description = "Writes the reminders that are due today, one file each; running it again writes none twice.")
final class RemindCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where reminders go (setting reminders).")
    private Optional<Path> folder = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    RemindCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var settings = options.settings().with(Setting.REMINDERS, folder);
        var letters = new ReminderFolder(folder(settings));
        letters.make();
        try (var stores = OpenedStores.visitExisting(settings)) {
            var registry = Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.PRODUCTION, clock);
            var night = new RemindUnits(registry.transactions(), registry.missingReports(), letters, registry.clock())
                    .run();
            spec.commandLine()
                    .getOut()
                    .println(night.written() + " reminders became due, " + night.delivered() + " were put into "
                            + folder(settings) + held(night));
        }
        return 0;
    }

    private static String held(RemindUnits.Night night) {
        return night.held() == 0 ? "" : "; " + night.held() + " wait, because their reports are missing no longer";
    }

    private static Path folder(Settings settings) {
        return settings.optional(Setting.REMINDERS)
                .map(Path::of)
                .orElseGet(() -> settings.path(Setting.DATA).resolve("reminders"));
    }
}
