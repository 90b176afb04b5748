package org.sarcomaregistry.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that is full says so at once, and goes on telling that it lives. */
final class SheddingTest {

    private static final HttpSettings SMALL = new HttpSettings("127.0.0.1", 0, OptionalInt.empty(), 14);

    private final CountDownLatch working = new CountDownLatch(SMALL.room());
    private final CountDownLatch finished = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server =
            HttpServer.start(SMALL, new Metrics(), List.of(new Health(() -> true), new LongWork()));

    @AfterEach
    void stop() {
        finished.countDown();
        server.close();
    }

    /** Work that lasts until the test lets it end. */
    private final class LongWork implements Section {

        @Override
        public String path() {
            return "/work";
        }

        @Override
        public void addTo(JavalinConfig config) {
            config.routes.post(path(), this::work);
        }

        private void work(Context ctx) throws InterruptedException {
            working.countDown();
            finished.await();
            ctx.status(201);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private HttpRequest work() {
        return HttpRequest.newBuilder(request("/work"), (name, value) -> true)
                .POST(HttpRequest.BodyPublishers.ofString("{\"some\": \"body\"}"))
                .build();
    }

    private List<CompletableFuture<HttpResponse<String>>> fill() throws InterruptedException {
        var sent = Stream.generate(() -> client.sendAsync(work(), BodyHandlers.ofString()))
                .limit(SMALL.room())
                .toList();
        working.await();
        return sent;
    }

    @Test
    void one_more_than_there_is_room_for_is_turned_away_with_word_of_when_to_come_again() throws Exception {
        var sent = fill();
        for (int i = 0; i < 20; i++) {
            var refused = client.send(work(), BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.body()).contains("\"code\":\"unavailable\"");
        }
        finished.countDown();
        for (var taken : sent) {
            assertThat(taken.get().statusCode()).isEqualTo(201);
        }
    }

    @Test
    void a_full_server_tells_that_it_lives_and_is_ready() throws Exception {
        fill();
        assertThat(status("/health/live")).isEqualTo(200);
        assertThat(status("/health/ready")).isEqualTo(200);
    }

    @Test
    void there_is_room_again_when_work_has_ended() throws Exception {
        var sent = fill();
        finished.countDown();
        for (var taken : sent) {
            taken.get();
        }
        assertThat(client.send(work(), BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    private int status(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.discarding()).statusCode();
    }
}
