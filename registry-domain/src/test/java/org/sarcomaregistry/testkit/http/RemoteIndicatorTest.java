package org.sarcomaregistry.testkit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.testkit.law.Laws;

/** A service that takes everything and answers what it likes. */
class RemoteIndicatorTest {

    private static final String FIGURE = """
            {"indicator": "X", "place": {"code": "norway"}, "year": 2024, "share": %s, "met": %d, "assessed": 4,
             "open": 0, "interval": {"lower": 0.2, "upper": 0.99}, "bounds": {"lower": %s, "upper": %s},
             "attainment": "no-level"}""";

    private HttpServer server;

    /** Without it, each answer waits for the client to say that it has got the head. */
    @BeforeAll
    static void answerAtOnce() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_share_that_is_none_of_the_counts_is_caught_from_afar() {
        answering(FIGURE.formatted("0.5", 3, "0.5", "0.5"));
        assertThat(broken("share-is-met-of-assessed")).hasSize(1);
    }

    @Test
    void more_met_than_assessed_are_caught_from_afar() {
        answering(FIGURE.formatted("0.9", 5, "0.9", "0.9"));
        assertThat(broken("met-assessed-population")).hasSize(1);
    }

    @Test
    void a_figure_that_counts_nobody_of_those_told_is_caught_from_afar() {
        answering(FIGURE.formatted("0.75", 3, "0.75", "0.75"));
        assertThat(broken("counted-twice-is-double", "share-is-met-of-assessed", "asked-twice-answered-once"))
                .containsExactly("counted-twice-is-double");
    }

    @Test
    void what_is_refused_is_told_with_its_status_and_without_a_patient() {
        server.createContext("/", exchange -> answer(exchange, 422, "{\"code\": \"no\"}"));
        var laws = Laws.all().tries(5);
        assertThatThrownBy(() -> laws.examine(remote()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("/[a-z]+ answers 422: .*");
        assertThat(endpoint().toString()).doesNotContain("secret");
    }

    private List<String> broken(String... laws) {
        return Laws.all().only(laws).tries(2).examine(remote()).broken().stream()
                .map(one -> one.law().name())
                .toList();
    }

    private void answering(String figure) {
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().toString();
            boolean nation2024 = path.contains("unit=norway&year=2024");
            var body = path.endsWith("limit=200")
                    ? "{\"cases\": []}"
                    : "{\"figures\": [" + (nation2024 ? figure : "") + "]}";
            answer(exchange, exchange.getRequestMethod().equals("POST") ? 201 : 200, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private RemoteIndicator remote() {
        return new RemoteIndicator("X", this::endpoint);
    }

    private RegistryEndpoint endpoint() {
        return new RegistryEndpoint(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1"),
                new RegistryEndpoint.Tokens("secret", "secret", "secret"));
    }
}
