package org.sarcomaregistry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.http.testing.TestApi;
import org.slf4j.LoggerFactory;

class HttpServerTest {

    private final Breakable breakable = new Breakable();
    private final TestApi api = TestApi.on(breakable);

    @AfterEach
    void stop() {
        api.close();
    }

    /** Stores that a test breaks. */
    private static final class Breakable implements Transactions {

        private final Transactions sound = new InMemoryTransactions();
        private Runnable first = () -> {};

        void breakWith(RuntimeException failure) {
            first = () -> {
                throw failure;
            };
        }

        @Override
        public <T> T commit(Function<Stores, T> work) {
            first.run();
            return sound.commit(work);
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            first.run();
            return sound.read(work);
        }
    }

    @Nested
    class When_something_fails {

        @Test
        void a_neighbours_fault_is_unavailable_for_a_while() {
            breakable.breakWith(new Unavailable("secret host", new IOException("secret")));
            var answer = api.report("m-1", 1, aWorkUp());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).contains("2");
            assertThat(answer.text()).doesNotContain("secret");
        }

        @Test
        void a_collision_that_was_not_resolved_is_so_too() {
            breakable.breakWith(new Collision(new IOException("secret")));
            assertThat(api.report("m-1", 1, aWorkUp()).status()).isEqualTo(503);
        }

        @Test
        void a_bug_is_told_without_details() {
            breakable.breakWith(new IllegalArgumentException("secret 17856012345"));
            var answer = api.get("/receipts", REPORTER);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.code()).isEqualTo("fault");
            assertThat(answer.text()).doesNotContain("secret", "17856012345", "Exception");
        }

        @Test
        void the_log_says_where_but_not_about_whom() {
            var logged = new ListAppender<ILoggingEvent>();
            logged.start();
            var log = (Logger) LoggerFactory.getLogger(ErrorEdge.class);
            log.addAppender(logged);
            try {
                breakable.breakWith(new IllegalArgumentException("17856012345", new IOException("Kari")));
                api.get("/receipts", REPORTER);
            } finally {
                log.detachAppender(logged);
            }
            var trace = ThrowableProxyUtil.asString(logged.list.get(0).getThrowableProxy());
            assertThat(trace).contains("java.io.IOException", "HttpServerTest").doesNotContain("17856012345", "Kari");
        }

        @Test
        void the_service_lives_but_is_not_ready() {
            breakable.breakWith(new Unavailable("down", new IOException()));
            assertThat(api.askAt("GET", "/health/live").answer().status()).isEqualTo(200);
            var ready = api.askAt("GET", "/health/ready").answer();
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.code()).isEqualTo("unavailable");
        }
    }

    @Nested
    class What_is_not_there {

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/api", "/api/v1", "/api/v1/nothing", "/api/v2/units", "/favicon.ico", "/api/v1/units/"
                })
        void is_a_problem(String path) {
            var answer = api.askAt("GET", path).answer();
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not-found");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
        void methods_that_are_not_there_are_refused(String method) {
            var answer = api.askAt(method, "/api/v1/reports").answer();
            assertThat(answer.status()).isIn(405, 501);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        }

        @Test
        void says_which_methods_there_are() {
            assertThat(api.askAt("GET", "/api/v1/reports")
                            .answer()
                            .header("Allow")
                            .orElse(""))
                    .contains("POST");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/..%2f..%2fetc/passwd",
                    "/api/v1/%00",
                    "/api/v1/receipts/%2e%2e/units",
                    "/api/v1/receipts/a%2Fb",
                    "/api//v1/units",
                    "/api/v1/receipts/%c0%af"
                })
        void crooked_addresses_lead_nowhere(String path) {
            var answer = api.askAt("GET", path).answer();
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        }
    }

    @Nested
    class Its_answers {

        @Test
        void bear_the_same_strict_headers_whoever_gives_them() {
            for (var path : List.of("/api/v1/receipts", "/nothing", "/health/live", "/metrics", "/api/v1/%00")) {
                var answer = api.askAt("GET", path).answer();
                assertThat(answer.header("Content-Security-Policy"))
                        .as(path)
                        .contains(SecurityHeaders.STRICT.get("Content-Security-Policy"));
                assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
                assertThat(answer.header("X-Frame-Options")).as(path).contains("DENY");
                assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
            }
        }

        @Test
        void to_head_are_those_to_get_without_a_body() {
            var get = api.get("/receipts", REPORTER);
            var head = api.askAt("HEAD", "/api/v1/receipts").header("Authorization", "Bearer " + api.token(REPORTER));
            assertThat(head.unjudged().status()).isEqualTo(get.status());
            assertThat(head.unjudged().text()).isEmpty();
            assertThat(api.askAt("HEAD", "/api/v1/receipts").unjudged().status())
                    .isEqualTo(401);
        }
    }

    @Nested
    class Its_metrics {

        @Test
        void count_requests_by_route_and_never_by_address() {
            api.get("/receipts/11111111-1111-4111-8111-111111111111", LEAD);
            api.askAt("GET", "/nothing/13097248022").answer();
            var metrics = api.askAt("GET", "/metrics").answer().text();
            assertThat(metrics)
                    .contains("route=\"/api/v1/receipts/{id}\"", "route=\"none\"", "jvm_memory_used_bytes")
                    .doesNotContain("11111111-1111", "13097248022");
        }

        @Test
        void may_stand_on_a_port_of_their_own() {
            try (var own = TestApi.withOwnMetrics()) {
                assertThat(own.askAt("GET", "/metrics").answer().status()).isEqualTo(404);
                int port = own.server.metricsPort().orElseThrow();
                assertThat(port).isNotEqualTo(own.server.port());
                assertThat(own.askOn(port, "GET", "/metrics").unjudged().text()).contains("jvm_memory_used_bytes");
                assertThat(own.askOn(port, "GET", "/api/v1/units").unjudged().status())
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    class Its_limits {

        @Test
        void what_is_no_http_is_refused_as_a_problem() throws IOException {
            assertThat(raw("GET /api/v1/units HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400");
            assertThat(raw("GET /api/v1/units HTTP/9.9\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 501");
            assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .startsWith("HTTP/1.1 414");
            assertThat(
                            raw(
                                    "POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{"))
                    .startsWith("HTTP/1.1 400");
            assertThat(raw("POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{"))
                    .startsWith("HTTP/1.1 400");
        }

        private String raw(String request) throws IOException {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), api.server.port())) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }

        @Test
        void a_broken_chunk_is_the_clients_mistake() throws IOException {
            var answer = raw(
                    "POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + api.token(REPORTER)
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400");
        }

        @Test
        void settings_without_a_meaning_are_refused() {
            assertThatThrownBy(() -> new HttpSettings(" ", 0, OptionalInt.empty(), 64))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new HttpSettings("localhost", 70_000, OptionalInt.empty(), 64))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new HttpSettings("localhost", 0, OptionalInt.empty(), 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_taken_port_is_refused() {
            var taken = HttpSettings.loopback(api.server.port());
            assertThatThrownBy(() -> HttpServer.start(taken, new Metrics(), List.of()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Can't listen on 127.0.0.1:" + api.server.port());
        }
    }

    @Nested
    class A_section {

        /** A section that shows problems in its own way. */
        private static final class Pages implements Section {

            @Override
            public String path() {
                return "/";
            }

            @Override
            public void addTo(JavalinConfig config) {
                config.routes.get("/broken", ctx -> {
                    throw new IllegalStateException("secret");
                });
            }

            @Override
            public void show(Problem problem, Context ctx) {
                ctx.status(problem.kind().status())
                        .html("<h1>" + problem.kind().title().nb() + "</h1>");
            }
        }

        @Test
        void shows_problems_in_its_own_way_below_its_own_path_only() {
            var settings = HttpSettings.loopback(0);
            try (var server = HttpServer.start(settings, new Metrics(), List.of(new Pages(), api.section()))) {
                assertThat(api.askOn(server.port(), "GET", "/broken").unjudged().text())
                        .isEqualTo("<h1>Noe gikk galt hos oss</h1>");
                assertThat(api.askOn(server.port(), "GET", "/nothing")
                                .unjudged()
                                .text())
                        .contains("Finnes ikke");
                assertThat(api.askOn(server.port(), "GET", "/api/v1/nothing")
                                .answer()
                                .code())
                        .isEqualTo("not-found");
            }
        }
    }

    @Test
    void when_closed_nobody_answers() {
        int port = api.server.port();
        api.close();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/live"))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
                .isInstanceOf(ConnectException.class);
    }
}
