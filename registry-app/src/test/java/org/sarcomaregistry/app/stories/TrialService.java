package org.sarcomaregistry.app.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.Service;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.TokenScope;

/** The whole service on a real PostgreSQL, on one fixed day, and a client that speaks HTTP to it. */
public final class TrialService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestDatabase testDatabase;
    private final Database database;
    private final Issuing issuing;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public final Registry registry;

    public TrialService(LocalDate today, Path keys) {
        var oslo = ZoneId.of("Europe/Oslo");
        var clock = Clock.fixed(today.atTime(12, 0).atZone(oslo).toInstant(), oslo);
        testDatabase = TestDatabase.migrated();
        database = Database.open(testDatabase.address(), keys.resolve("keys.json"));
        registry = Registry.of(database.transactions(), database.fingerprints(), IdPolicy.TRIAL, clock);
        var settings = Settings.of(new Properties(), Map.of("REGISTRY_PORT", "0"));
        issuing = Issuing.ofSession(settings, clock);
        server = Service.start(registry, settings, issuing, List.of());
    }

    /** A status and what was answered with it. */
    public record Answer(int status, JsonNode body) {}

    /** A token for somebody who has been appointed. */
    public String token(String subject, String organisation, Role role, String unit) {
        registry.transactions().commit(stores -> {
            stores.appointments().add(new Appointment(subject, role, unit));
            return true;
        });
        var identity = new Identity(
                subject,
                OrganisationNumber.parse(organisation).orElseThrow(),
                ImmutableSet.of(TokenScope.REPORT, TokenScope.EVIDENCE, TokenScope.READ));
        return issuing.local().orElseThrow().issue(identity, Duration.ofHours(1));
    }

    public Answer post(String path, String token, Map<String, ?> body) {
        return send(
                token,
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JSON.valueToTree(body).toString())));
    }

    /** Changes something in the version that was read; without a body where none is needed. */
    public Answer change(String method, String path, String token, int version, Map<String, ?> body) {
        var text = body.isEmpty() ? "" : JSON.valueToTree(body).toString();
        return send(
                token,
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .method(method, HttpRequest.BodyPublishers.ofString(text)));
    }

    public Answer get(String path, String token) {
        return send(token, path, HttpRequest.Builder::GET);
    }

    private Answer send(String token, String path, java.util.function.UnaryOperator<HttpRequest.Builder> with) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(60));
        try {
            var answer = client.send(with.apply(request).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
        testDatabase.close();
    }
}
