package org.sarcomaregistry.app;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.sarcomaregistry.application.night.Night;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which nights were made, when, by whom and how long it took. */
@Command(
        name = "nights",
        mixinStandardHelpOptions = true,
        description = "Lists the nights that services made or are at, the latest first.")
final class NightsCommand implements Callable<Integer> {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(names = "--last", paramLabel = "N", description = "So many of them; 14 if not given.")
    private int last = 14;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var stores = OpenedStores.visitExisting(options.settings())) {
            var nights = stores.transactions().read(all -> all.nights().all());
            nights.stream()
                    .limit(last)
                    .map(NightsCommand::line)
                    .forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    private static String line(Night night) {
        return night.made()
                .map(made -> "%s  release %s, made %s by %s in %d ms, attempt %d"
                        .formatted(
                                night.dataDate(),
                                made.release(),
                                made.at().atZone(OSLO).toOffsetDateTime(),
                                made.by(),
                                made.took().toMillis(),
                                night.attempts()))
                .orElseGet(() -> "%s  begun %s by %s, attempt %d"
                        .formatted(
                                night.dataDate(),
                                night.claim().at().atZone(OSLO).toOffsetDateTime(),
                                night.claim().holder(),
                                night.attempts()));
    }
}
