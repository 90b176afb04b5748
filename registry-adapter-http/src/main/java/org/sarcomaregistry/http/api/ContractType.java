package org.sarcomaregistry.http.api;

import static org.sarcomaregistry.http.api.Html.code;
import static org.sarcomaregistry.http.api.Html.escaped;
import static org.sarcomaregistry.http.api.Html.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a few words what a schema allows. */
final class ContractType {

    private static final String SCHEMAS = "#/components/schemas/";

    private ContractType() {}

    static String of(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            var name = reference.substring(SCHEMAS.length());
            return link("#" + name, name);
        }
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return joined(schema.path(choice), ContractType::of);
            }
        }
        if (schema.has("enum")) {
            return joined(schema.path("enum"), value -> code(value.asText()));
        }
        return schema.has("const") ? code(schema.path("const").asText()) : plain(schema);
    }

    private static String plain(JsonNode schema) {
        if (schema.path("type").asText().equals("array")) {
            return "list of " + of(schema.path("items"));
        }
        if (schema.path("type").asText().equals("object") && schema.has("properties")) {
            return schema.path("properties").properties().stream()
                    .map(member -> code(member.getKey()) + " " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        var type = schema.path("type");
        var name = type.isArray() ? joined(type, one -> escaped(one.asText())) : escaped(type.asText());
        return schema.has("format")
                ? name + " (" + escaped(schema.path("format").asText()) + ")"
                : name;
    }

    private static String joined(JsonNode choices, Function<JsonNode, String> shown) {
        return Streams.stream(choices).map(shown).collect(Collectors.joining(" | "));
    }
}
