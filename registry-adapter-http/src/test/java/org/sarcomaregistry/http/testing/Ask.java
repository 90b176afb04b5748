package org.sarcomaregistry.http.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One request on its way; whatever comes back is held against the contract. */
public final class Ask {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Eleven digits that are no part of a UUID: those who write messages name them so, and are answered by the name. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9a-f-])[0-9]{11}(?![0-9a-f-])");

    private final String method;
    private final URI address;
    private final HttpRequest.Builder request;
    private String body = "";

    Ask(String method, URI address) {
        this.method = method;
        this.address = address;
        this.request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
    }

    public Ask header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Ask bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** A body of JSON, right or wrong. */
    public Ask json(String text) {
        body = text;
        return header("Content-Type", "application/json").bytes(text.getBytes(UTF_8));
    }

    /** A body as it is. */
    public Ask bytes(byte[] bytes) {
        request.method(method, BodyPublishers.ofByteArray(bytes));
        return this;
    }

    /** A body of unknown length, in chunks. */
    public Ask stream(byte[] bytes) {
        request.method(method, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)));
        return this;
    }

    /** The answer, which is as the contract says and bears the headers that every answer bears. */
    public Answer answer() {
        var answer = unjudged();
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(NUMBER.matcher(body).results().map(MatchResult::group).filter(answer.text()::contains))
                .as("no answer repeats a patient's number")
                .isEmpty();
        if (address.getPath().startsWith(Contract.BASE)) {
            Contract.current().judge(method, address.getPath(), query(), body, answer);
        }
        return answer;
    }

    /** The answer, whatever it is. */
    public Answer unjudged() {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ImmutableSet<String> query() {
        var query = address.getQuery();
        return query == null
                ? ImmutableSet.of()
                : Streams.stream(Splitter.on('&').split(query))
                        .map(pair -> pair.replaceAll("=.*", ""))
                        .collect(ImmutableSet.toImmutableSet());
    }
}
