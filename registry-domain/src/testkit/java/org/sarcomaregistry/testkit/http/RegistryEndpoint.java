package org.sarcomaregistry.testkit.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * A registry far away that nobody has told anything yet.
 *
 * @param base address of the API, without a slash at its end, such as {@code http://localhost:8080/api/v1}
 * @param tokens whom it knows
 */
public record RegistryEndpoint(URI base, Tokens tokens) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int CREATED = 201;

    /**
     * Bearer tokens.
     *
     * @param reporter of somebody appointed to report for every unit of the kit's stories
     * @param source of a system appointed to deliver evidence
     * @param reader of somebody who may see the whole country
     */
    public record Tokens(String reporter, String source, String reader) {

        @Override
        public String toString() {
            return "Tokens[…]";
        }
    }

    /**
     * Sends a form.
     *
     * @throws IllegalStateException if it is not accepted
     */
    void send(String path, String token, ReportForm form) {
        var members = form.fields().entrySet().stream()
                .map(field -> JsonText.quoted(field.getKey()) + ":"
                        + (field.getValue().size() == 1
                                ? JsonText.quoted(field.getValue().get(0))
                                : JsonText.list(field.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        var answer = ask(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(members)));
        if (answer.statusCode() != CREATED && answer.statusCode() != OK) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    /**
     * Reads an answer.
     *
     * @throws IllegalStateException if there is none
     */
    JsonValue read(String path) {
        var answer = ask(request(path, tokens.reader()).GET());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JsonText.read(answer.body());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
