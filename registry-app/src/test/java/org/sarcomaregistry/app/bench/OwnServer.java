package org.sarcomaregistry.app.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.Service;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.TokenScope;

/** The registry as a service with everything on, for reporters who are appointed to some units each. */
final class OwnServer implements AutoCloseable {

    private final Database database;
    private final HttpServer server;
    private final ImmutableList<String> tokens;

    private OwnServer(Database database, HttpServer server, ImmutableList<String> tokens) {
        this.database = database;
        this.server = server;
        this.tokens = tokens;
    }

    static OwnServer start(EmbeddedPostgres postgres, Path folder, LoadMessages messages) {
        postgres.createUnlessThere("ours");
        var clock = Clock.system(ZoneId.of("Europe/Oslo"));
        var database = Database.open(postgres.address("ours"), folder.resolve("keys.json"));
        var registry = Registry.of(database.transactions(), database.fingerprints(), IdPolicy.TRIAL, clock);
        var settings = Settings.of(new Properties(), Map.of()).with(Setting.PORT, Optional.of(0));
        var issuing = Issuing.ofSession(settings, clock);
        appoint(registry, messages);
        var tokens = IntStream.range(0, LoadMessages.reporters())
                .mapToObj(
                        i -> issuing.local().orElseThrow().issue(identity(i, messages.units(i)), Duration.ofHours(12)))
                .collect(ImmutableList.toImmutableList());
        return new OwnServer(database, Service.start(registry, settings, issuing, ImmutableList.of()), tokens);
    }

    private static Identity identity(int number, ImmutableList<String> units) {
        var organisation = OrganisationNumber.parse(units.get(0)).orElseThrow();
        return new Identity("reporter-" + number, organisation, ImmutableSet.of(TokenScope.REPORT, TokenScope.READ));
    }

    private static void appoint(Registry registry, LoadMessages messages) {
        registry.transactions().commit(stores -> {
            for (int i = 0; i < LoadMessages.reporters(); i++) {
                for (var unit : messages.units(i)) {
                    stores.appointments().add(new Appointment("reporter-" + i, Role.REPORTER, unit));
                }
            }
            return true;
        });
    }

    int port() {
        return server.port();
    }

    /** The header by which a client is known. */
    String authorisation(int client) {
        return "Authorization: Bearer " + tokens.get(client % tokens.size()) + "\r\n";
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
