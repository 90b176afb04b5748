package org.sarcomaregistry.http.sandbox;

import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Passes requests on to the service, word for word. */
final class Relay {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Headers that belong to one connection, or that are the sandbox's own. */
    private static final ImmutableSet<String> OWN = ImmutableSet.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            Fault.HEADER.toLowerCase(Locale.ROOT));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<byte[]> pass(Context ctx, int port) throws IOException {
        var query = Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
        var uri = URI.create("http://127.0.0.1:" + port + ctx.req().getRequestURI() + query);
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .method(ctx.req().getMethod(), BodyPublishers.ofByteArray(ctx.bodyAsBytes()));
        ctx.headerMap().forEach((name, value) -> {
            if (!isOwn(name)) {
                request.header(name, value);
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for the service", stopped);
        }
    }

    /** Status and headers of the service's answer. */
    static void begin(HttpResponse<byte[]> response, Context ctx) {
        ctx.status(response.statusCode());
        response.headers().map().forEach((name, values) -> {
            if (!isOwn(name)) {
                ctx.res().setHeader(name, values.get(0));
                values.stream().skip(1).forEach(value -> ctx.res().addHeader(name, value));
            }
        });
    }

    private static boolean isOwn(String name) {
        return OWN.contains(name.toLowerCase(Locale.ROOT));
    }
}
