package org.sarcomaregistry.app;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.night.NightRoom;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.Metrics;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.sandbox.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the registry as a service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the API and the public pages until it is stopped.")
final class ServeCommand implements Callable<Integer> {

    private static final OrganisationNumber TRIAL_HOSPITAL =
            OrganisationNumber.parse("974557746").orElseThrow();
    private static final int ANY_PORT = 0;
    private static final int NOT_READY = 1;
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--memory",
            description =
                    "Keep everything in memory, take synthetic patient numbers only, and print tokens: for tests.")
    private boolean memory;

    @Option(
            names = "--sandbox",
            description =
                    "As --memory, and attack the client as it asks by the header Sandbox-Fault (cut, repeat, reorder,"
                            + " restart); ends with a sheet of what the client made of it.")
    private boolean sandbox;

    @Option(names = "--api-only", description = "Serve the API without any pages.")
    private boolean apiOnly;

    @Option(names = "--check", description = "Only see that the service starts on a free port and is ready, then end.")
    private boolean check;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (setting port).")
    private Optional<Integer> port = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Metrics metrics = new Metrics();
    private final Clock clock;

    ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var settings = settings();
        var nights = NightRoom.of(settings, isTrial());
        var issuing = isTrial() ? Issuing.ofSession(settings, clock) : Issuing.of(settings, clock);
        var running = Running.begin();
        var stores = isTrial() ? OpenedStores.inMemory() : OpenedStores.open(settings);
        running.closing(stores::close);
        var registry = Registry.of(stores.transactions(), stores.fingerprints(), policy(settings), clock);
        int port = sandbox ? attack(registry, settings, issuing, running) : serve(registry, settings, issuing, running);
        if (check) {
            return checked(settings, port, running);
        }
        running.closing(nights.begin(registry, port, metrics));
        say(settings, port, issuing);
        if (isTrial()) {
            issuing.local().ifPresent(issuer -> printTokens(registry, issuing));
        }
        running.await();
        return 0;
    }

    private boolean isTrial() {
        return memory || sandbox;
    }

    private int serve(Registry registry, Settings settings, Issuing issuing, Running running) {
        var server = Service.start(registry, settings, issuing, Pages.of(registry, apiOnly), metrics);
        running.closing(server::close);
        return server.port();
    }

    private int attack(Registry registry, Settings settings, Issuing issuing, Running running) {
        var behind = settings.with(Setting.PORT, Optional.of(ANY_PORT));
        var front = HttpSettings.loopback(settings.port(Setting.PORT));
        var attacking = Sandbox.start(
                front, () -> Service.start(registry, behind, issuing, Pages.of(registry, apiOnly), metrics), clock);
        running.closing(() -> {
            attacking.close();
            attacking.sheet().lines(Language.EN).forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
        });
        return attacking.port();
    }

    /** A check tries a free port, and refuses a wrong one all the same. */
    private Settings settings() {
        var given = options.settings().with(Setting.PORT, port);
        given.port(Setting.PORT);
        return check ? given.with(Setting.PORT, Optional.of(ANY_PORT)) : given;
    }

    private int checked(Settings settings, int port, Running running) throws IOException {
        boolean ready = Readiness.of(address(settings, port));
        running.stop();
        spec.commandLine().getOut().println(ready ? "The service starts and is ready." : "The service is not ready.");
        spec.commandLine().getOut().flush();
        return ready ? 0 : NOT_READY;
    }

    private static URI address(Settings settings, int port) {
        return URI.create("http://" + settings.text(Setting.HOST) + ":" + port + "/");
    }

    private IdPolicy policy(Settings settings) {
        return switch (settings.text(Setting.PATIENTS)) {
            case "real" -> isTrial() ? IdPolicy.TRIAL : IdPolicy.PRODUCTION;
            case "synthetic" -> IdPolicy.TRIAL;
            default -> throw new UnusableSettings("Setting patients is real or synthetic");
        };
    }

    private void say(Settings settings, int port, Issuing issuing) {
        var out = spec.commandLine().getOut();
        out.println("Ready at " + address(settings, port));
        if (issuing.local().isPresent()) {
            out.println("No issuer of tokens is configured: this service trusts a key of its own"
                    + " and therefore listens on loopback only (" + settings.text(Setting.HOST) + ").");
        }
        out.flush();
    }

    private void printTokens(Registry registry, Issuing issuing) {
        PrintWriter out = spec.commandLine().getOut();
        registry.transactions().commit(stores -> {
            stores.appointments().add(new Appointment("trial-reporter", Role.REPORTER, TRIAL_HOSPITAL.digits()));
            stores.appointments().add(new Appointment("trial-reporter", Role.QUALITY_LEAD, TRIAL_HOSPITAL.digits()));
            stores.appointments().add(new Appointment("trial-source", Role.SOURCE, "norway"));
            return true;
        });
        var issuer = issuing.local().orElseThrow();
        out.println("Token of a reporter at " + TRIAL_HOSPITAL.digits() + ":");
        out.println(issuer.issue(
                new Identity("trial-reporter", TRIAL_HOSPITAL, ImmutableSet.of(TokenScope.REPORT, TokenScope.READ)),
                TOKEN_LIFE));
        out.println("Token of a source of evidence:");
        out.println(issuer.issue(
                new Identity("trial-source", TRIAL_HOSPITAL, ImmutableSet.of(TokenScope.EVIDENCE)), TOKEN_LIFE));
        out.flush();
    }
}
