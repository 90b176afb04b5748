package org.sarcomaregistry.http.api;

import static org.sarcomaregistry.http.api.Html.code;
import static org.sarcomaregistry.http.api.Html.element;
import static org.sarcomaregistry.http.api.Html.escaped;
import static org.sarcomaregistry.http.api.Html.prose;
import static org.sarcomaregistry.http.api.Html.row;
import static org.sarcomaregistry.http.api.Html.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders one operation of the contract. */
final class ContractOperation {

    private final JsonNode contract;

    ContractOperation(JsonNode contract) {
        this.contract = contract;
    }

    String of(String method, String path, JsonNode operation) {
        return "<h3 id=\"" + escaped(operation.path("operationId").asText()) + "\">"
                + escaped(method.toUpperCase(Locale.ROOT) + " " + path) + "</h3>"
                + prose(operation.path("summary"))
                + prose(operation.path("description"))
                + scopes(operation.path("security"))
                + parameters(operation.path("parameters"))
                + body(resolved(operation.path("requestBody")))
                + responses(operation.path("responses"));
    }

    private static String scopes(JsonNode security) {
        var scopes = Streams.stream(security)
                .flatMap(one -> Streams.stream(one.path("token")))
                .map(scope -> code(scope.asText()))
                .collect(Collectors.joining(" or "));
        return element("p", scopes.isEmpty() ? "Open to everybody." : "Token with the scope " + scopes + ".");
    }

    private String parameters(JsonNode parameters) {
        var rows = Streams.stream(parameters)
                .map(this::resolved)
                .map(parameter -> row(
                        code(parameter.path("name").asText()),
                        escaped(parameter.path("in").asText())
                                + (parameter.path("required").asBoolean() ? ", needed" : ""),
                        ContractType.of(parameter.path("schema")),
                        escaped(parameter.path("description").asText())));
        return parameters.isEmpty() ? "" : table("Parameters", Stream.of("name", "where", "type", "meaning"), rows);
    }

    private static String body(JsonNode body) {
        var json = body.path("content").path("application/json");
        if (json.isMissingNode()) {
            return "";
        }
        var examples = Streams.stream(json.path("examples"))
                .map(example -> element("p", escaped(example.path("summary").asText()))
                        + element("pre", escaped(example.path("value").toPrettyString())))
                .collect(Collectors.joining());
        return element(
                        "p",
                        "Body: " + ContractType.of(json.path("schema")) + ". "
                                + escaped(body.path("description").asText()))
                + examples;
    }

    private String responses(JsonNode responses) {
        var rows = responses.properties().stream().map(entry -> {
            var response = resolved(entry.getValue());
            return row(
                    entry.getKey(), escaped(response.path("description").asText()), contents(response.path("content")));
        });
        return table("Answers", Stream.of("status", "meaning", "body"), rows);
    }

    private static String contents(JsonNode content) {
        return content.properties().stream()
                .map(media -> code(media.getKey()) + " "
                        + ContractType.of(media.getValue().path("schema")))
                .collect(Collectors.joining("<br>"));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : contract.at(reference.substring(1));
    }
}
