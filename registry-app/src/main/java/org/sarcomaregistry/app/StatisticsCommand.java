package org.sarcomaregistry.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a release of statistics. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Makes the release of a data date; the same date and log give the same release again.")
final class StatisticsCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--data-date",
            paramLabel = "YYYY-MM-DD",
            description = "Last day on which what counts was learnt; today if not given.")
    private Optional<LocalDate> dataDate = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    StatisticsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var today = LocalDate.now(clock);
        var date = dataDate.orElse(today);
        if (date.isAfter(today)) {
            throw new ParameterException(spec.commandLine(), "The data date lies in the future.");
        }
        try (var stores = OpenedStores.visitExisting(options.settings())) {
            var release = new PublishStatistics(stores.transactions()).run(date);
            spec.commandLine()
                    .getOut()
                    .println(
                            "Release " + release.id() + ": " + release.figures().size() + " figures, "
                                    + release.cases().size() + " counts of cases");
        }
        return 0;
    }
}
