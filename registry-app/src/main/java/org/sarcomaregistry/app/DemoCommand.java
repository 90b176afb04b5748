package org.sarcomaregistry.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.demo.DemoPeople;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.demo.Invitation;
import org.sarcomaregistry.app.demo.PasteableLine;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.portal.PortalViewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the registry with a synthetic Norway in it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts the registry with a synthetic Norway, reported through the same intake as a hospital's.")
final class DemoCommand implements Callable<Integer> {

    /** Haukeland: one of the four sarcoma centres. */
    private static final String FIRST_HOSPITAL = "974557746";

    private static final LocalDate EARLIEST = LocalDate.of(2026, 3, 1);

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (setting port).")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the synthetic Norway.")
    private long seed = 2018;

    @Option(
            names = "--patients",
            paramLabel = "N",
            description = "Make so many patients instead of the nation's number; a million will do.")
    private Optional<Long> patients = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    DemoCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = options.settings().with(Setting.PORT, port);
        var issuing = Issuing.of(settings, clock);
        var running = Running.begin();
        var stores = OpenedStores.open(settings);
        running.closing(stores::close);
        var registry = Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.TRIAL, clock);
        if (!DemoPeople.mayMoveIn(registry)) {
            throw new UnusableSettings(
                    "This data folder or database holds a registry that is no demonstration. Name another with --data.");
        }
        var people = new DemoPeople(registry, issuing);
        people.appointViewer(FIRST_HOSPITAL);
        var release =
                registry.transactions().read(all -> all.releases().newest()).orElseGet(() -> fill(registry));
        var server = Service.start(
                registry, settings, issuing, Pages.demo(registry, new PortalViewer(people.viewer(), FIRST_HOSPITAL)));
        running.closing(server::close);
        welcome(registry, release, people, server);
        running.await();
        return 0;
    }

    private Release fill(Registry registry) {
        var through = LocalDate.now(clock).minusDays(1);
        if (through.isBefore(EARLIEST)) {
            throw new UnusableSettings("The demonstration needs a clock that shows a day after " + EARLIEST);
        }
        var norway = norway(through);
        var filling = new Filling(registry);
        try (var bar = Bar.of("Synthetic Norway")) {
            filling.fill(norway.patients(), bar::reached);
        }
        registry.recordEvidence().recordAll(norway.declarations());
        return registry.publishStatistics().run(through);
    }

    private SyntheticNorway norway(LocalDate through) {
        return patients.map(number -> SyntheticNorway.ofSize(seed, through, number))
                .orElseGet(() -> new SyntheticNorway(seed, through));
    }

    private void welcome(Registry registry, Release release, DemoPeople people, HttpServer server) {
        var out = spec.commandLine().getOut();
        var address = "http://localhost:" + server.port();
        out.println("Ready at " + address + "/  (release " + release.id() + ", "
                + registry.courses().picture().all().size() + " courses)");
        out.println("This service trusts a key of its own and therefore listens on loopback only.");
        people.tokens().forEach((who, token) -> out.println("Token of " + who + ": " + token));
        var norway = norway(release.summary().dataDate());
        Invitation.of(registry, norway.patients()).ifPresent(invitation -> {
            people.appointReporter(invitation.hospital());
            out.println(
                    "Paste this line to send the missing surgery report that narrows a figure of five patients or more most ("
                            + invitation.figure().scope().name() + ", "
                            + invitation.figure().year() + "), and reload "
                            + address + "/?unit=" + invitation.figure().scope().code() + "&year="
                            + invitation.figure().year());
            out.println(PasteableLine.of(invitation, address, people.reporterToken(invitation.hospital())));
        });
        out.flush();
    }
}
