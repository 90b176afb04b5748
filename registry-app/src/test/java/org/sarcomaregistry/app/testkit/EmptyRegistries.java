package org.sarcomaregistry.app.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.Service;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.testkit.http.RegistryEndpoint;
import org.sarcomaregistry.testkit.story.PlainForms;

/** Opens one service in memory after the other, each on 1 January 2028; opening one closes the one before. */
final class EmptyRegistries implements AutoCloseable {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2028, 1, 1).atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

    private final Settings settings = Settings.of(new Properties(), Map.of("REGISTRY_PORT", "0"));
    private final Issuing issuing = Issuing.ofSession(settings, CLOCK);
    private final List<HttpServer> running = new ArrayList<>();

    RegistryEndpoint open() {
        close();
        var registry = Registry.of(
                new InMemoryTransactions(),
                form -> Hashing.sha256().hashString(form.canonical(), UTF_8).toString(),
                IdPolicy.TRIAL,
                CLOCK);
        for (String unit : List.of(PlainForms.TROMSO, PlainForms.BODO, PlainForms.HAUKELAND)) {
            appoint(registry, "reporter", Role.REPORTER, unit);
        }
        appoint(registry, "source", Role.SOURCE, "norway");
        appoint(registry, "reader", Role.REGISTRAR, "norway");
        var server = Service.start(registry, settings, issuing, List.of());
        running.add(server);
        return new RegistryEndpoint(
                URI.create("http://127.0.0.1:" + server.port() + "/api/v1"),
                new RegistryEndpoint.Tokens(token("reporter"), token("source"), token("reader")));
    }

    private static void appoint(Registry registry, String subject, Role role, String unit) {
        registry.transactions().commit(stores -> {
            stores.appointments().add(new Appointment(subject, role, unit));
            return true;
        });
    }

    private String token(String subject) {
        var identity = new Identity(
                subject,
                OrganisationNumber.parse(PlainForms.TROMSO).orElseThrow(),
                ImmutableSet.of(TokenScope.REPORT, TokenScope.EVIDENCE, TokenScope.READ));
        return issuing.local().orElseThrow().issue(identity, Duration.ofHours(1));
    }

    @Override
    public void close() {
        running.forEach(HttpServer::close);
        running.clear();
    }
}
