package org.sarcomaregistry.http.api;

import static org.sarcomaregistry.http.api.Html.code;
import static org.sarcomaregistry.http.api.Html.element;
import static org.sarcomaregistry.http.api.Html.escaped;
import static org.sarcomaregistry.http.api.Html.link;
import static org.sarcomaregistry.http.api.Html.prose;
import static org.sarcomaregistry.http.api.Html.row;
import static org.sarcomaregistry.http.api.Html.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomaregistry.http.ProblemKind;

/** Renders the contract as one page of plain HTML, so that the page can't say anything else than the contract. */
final class ContractPage {

    private final JsonNode contract;
    private final ContractOperation operations;

    private ContractPage(JsonNode contract) {
        this.contract = contract;
        this.operations = new ContractOperation(contract);
    }

    /**
     * The page of a contract.
     *
     * @throws IllegalArgumentException if it is not YAML
     */
    static String of(String yaml) {
        try {
            return new ContractPage(new YAMLMapper().readTree(yaml)).page();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the contract is not YAML", e);
        }
    }

    private String page() {
        var info = contract.path("info");
        var title =
                escaped(info.path("title").asText() + " " + info.path("version").asText());
        var body = element("h1", title)
                + prose(info.path("summary"))
                + prose(info.path("description"))
                + "<p>" + link("openapi.yaml", "openapi.yaml") + "</p>"
                + Streams.stream(contract.path("tags")).map(this::section).collect(Collectors.joining())
                + element("h2", "Problems")
                + problems()
                + element("h2", "Schemas")
                + contract.path("components").path("schemas").properties().stream()
                        .map(ContractPage::schema)
                        .collect(Collectors.joining());
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title>"
                + "<link rel=\"stylesheet\" href=\"docs.css\"></head><body><main>" + body + "</main></body></html>";
    }

    private String section(JsonNode tag) {
        var name = tag.path("name").asText();
        return element("h2", escaped(name)) + prose(tag.path("description")) + operationsOf(name);
    }

    private String operationsOf(String tag) {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method ->
                                method.getValue().path("tags").path(0).asText().equals(tag))
                        .map(method -> operations.of(method.getKey(), path.getKey(), method.getValue())))
                .collect(Collectors.joining());
    }

    private static String problems() {
        var rows = Arrays.stream(ProblemKind.values())
                .map(kind -> "<tr id=\"problem-" + kind.code() + "\">"
                        + Stream.of(
                                        code(kind.code()),
                                        Integer.toString(kind.status()),
                                        escaped(kind.title().nb()),
                                        escaped(kind.title().en()))
                                .map(cell -> element("td", cell))
                                .collect(Collectors.joining())
                        + "</tr>");
        return table("", Stream.of("code", "status", "nb", "en"), rows);
    }

    private static String schema(Entry<String, JsonNode> named) {
        var schema = named.getValue();
        var heading = "<h3 id=\"" + escaped(named.getKey()) + "\">" + escaped(named.getKey()) + "</h3>";
        var properties = schema.path("properties");
        if (properties.isEmpty()) {
            return heading + prose(schema.path("description")) + element("p", ContractType.of(schema));
        }
        return heading
                + prose(schema.path("description"))
                + table(
                        "",
                        Stream.of("member", "type", "meaning"),
                        properties.properties().stream().map(member -> member(member, schema.path("required"))));
    }

    private static String member(Entry<String, JsonNode> member, JsonNode required) {
        boolean needed = Streams.stream(required).anyMatch(name -> name.asText().equals(member.getKey()));
        var type = ContractType.of(member.getValue());
        return row(
                code(member.getKey()),
                needed ? type : type + " (optional)",
                escaped(member.getValue().path("description").asText()));
    }
}
