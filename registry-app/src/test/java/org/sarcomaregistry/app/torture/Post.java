package org.sarcomaregistry.app.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.TokenScope;

/** A client's way to the service: one request, and what came of it. */
record Post(URI service, String token, HttpClient client) {

    static final String UNIT = "974795787";
    static final String SUBJECT = "torture";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** To a service on this port of this machine, that trusts this issuer. */
    static Post to(int port, Issuing issuing) {
        var identity = new Identity(
                SUBJECT,
                OrganisationNumber.parse(UNIT).orElseThrow(),
                ImmutableSet.of(TokenScope.REPORT, TokenScope.READ));
        var token = issuing.local().orElseThrow().issue(identity, Duration.ofHours(12));
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Post(URI.create("http://127.0.0.1:" + port), token, client);
    }

    /** The same client by another port, on connections of its own. */
    Post by(int port) {
        var other = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Post(URI.create("http://127.0.0.1:" + port), token, other);
    }

    /**
     * What the service said.
     *
     * @param status 0 where it said nothing
     */
    record Answer(int status, Optional<JsonNode> body, Optional<String> link) {

        static final Answer NONE = new Answer(0, Optional.empty(), Optional.empty());

        boolean isReceipt() {
            return (status == 200 || status == 201) && text("id").isPresent();
        }

        /** Whether the same request may find a service that can answer it. */
        boolean isPassing() {
            return status == 0 || status == 429 || status == 503;
        }

        Optional<String> text(String field) {
            return body.flatMap(json -> Optional.ofNullable(json.get(field))).map(JsonNode::asText);
        }
    }

    Answer send(Message message) {
        return exchange(request("/api/v1/reports")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id())
                .POST(HttpRequest.BodyPublishers.ofString(message.json())));
    }

    Answer get(String path) {
        return exchange(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    Optional.of(JSON.readTree(answer.body())),
                    answer.headers().firstValue("Link"));
        } catch (IOException cut) {
            return Answer.NONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }
}
