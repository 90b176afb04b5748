package org.sarcomaregistry.http.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The contract as a judge of exchanges. Its schemas are JSON Schema 2020-12, and are used as such. */
public final class Contract {

    public static final String BASE = "/api/v1";

    private static final ImmutableSet<Integer> ANYWHERE = ImmutableSet.of(405, 408, 414, 431, 500);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract CURRENT = load();

    private final JsonNode root;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract(JsonNode root) {
        this.root = root;
    }

    /** The contract that the service ships. */
    public static Contract current() {
        return CURRENT;
    }

    private static Contract load() {
        try (var text = Contract.class.getResourceAsStream("/org/sarcomaregistry/http/api/openapi.yaml")) {
            return new Contract(new YAMLMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** {@code METHOD /path} and id of every operation. */
    public ImmutableMap<String, String> operations() {
        var operations = ImmutableMap.<String, String>builder();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + BASE + path.getKey(),
                                method.getValue().path("operationId").asText())));
        return operations.buildOrThrow();
    }

    /** Fails unless an exchange is as the contract says. */
    public void judge(String method, String path, ImmutableSet<String> query, String request, Answer answer) {
        var operation = operation(method, path);
        if (operation.isEmpty()) {
            assertThat(answer.status()).as(method + " " + path).isGreaterThanOrEqualTo(400);
            judgeBody(answer, root.at("/components/responses/Problem"));
            return;
        }
        var declared = declared(operation.get().path("responses"), answer.status());
        assertThat(declared.isMissingNode())
                .as("%s %s answers %s, which the contract lacks: %s", method, path, answer.status(), answer.text())
                .isFalse();
        judgeAnswer(answer, resolved(declared));
        if (answer.status() < 400) {
            judgeRequest(operation.get(), query, request);
        }
    }

    /** What can happen to any request stands once, under {@code default}. */
    private static JsonNode declared(JsonNode responses, int status) {
        return responses.path(ANYWHERE.contains(status) ? "default" : Integer.toString(status));
    }

    private void judgeAnswer(Answer answer, JsonNode response) {
        response.path("headers").properties().forEach(header -> {
            if (resolved(header.getValue()).path("required").asBoolean()) {
                assertThat(answer.header(header.getKey())).as(header.getKey()).isPresent();
            }
        });
        if (response.has("content")) {
            judgeBody(answer, response);
        } else {
            assertThat(answer.text()).isEmpty();
        }
    }

    private void judgeBody(Answer answer, JsonNode response) {
        var media = response.path("content").path(answer.mediaType());
        assertThat(media.isMissingNode()).as("media type " + answer.mediaType()).isFalse();
        if (answer.mediaType().endsWith("json")) {
            assertThat(schema(media.path("schema")).validate(answer.json()))
                    .as(answer.text())
                    .isEmpty();
        }
    }

    private void judgeRequest(JsonNode operation, ImmutableSet<String> query, String request) {
        var declared = Streams.stream(operation.path("parameters"))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        assertThat(declared).containsAll(query);
        var body = resolved(operation.path("requestBody")).at("/content/application~1json/schema");
        assertThat(body.isMissingNode()).isEqualTo(request.isEmpty());
        if (!request.isEmpty()) {
            assertThat(schema(body).validate(json(request))).isEmpty();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        return root.path("paths").properties().stream()
                .filter(entry -> matches(BASE + entry.getKey(), path))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private static boolean matches(String template, String path) {
        var regex = Pattern.quote(template).replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q");
        return path.matches(regex);
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, key -> {
            ObjectNode whole = key.deepCopy();
            whole.set("components", root.path("components"));
            return factory.getSchema(whole, config);
        });
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }
}
