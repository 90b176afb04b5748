package org.sarcomaregistry.app.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.sarcomaregistry.application.importing.mapping.Place;

/** Reads YAML into pieces that know on which line they stand. Every scalar is the text that was written. */
final class YamlTree {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private YamlTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The one document of a file.
     *
     * @throws Misread if it is no YAML, or a name stands twice in one place
     */
    static Node read(String file, String text) {
        try (var parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Misread(new Place(file, 1), "Filen er tom", "The file is empty");
            }
            return new YamlTree(file, parser).node();
        } catch (JsonProcessingException broken) {
            int line = Optional.ofNullable(broken.getLocation())
                    .map(at -> at.getLineNr())
                    .orElse(1);
            throw new Misread(new Place(file, line), "Dette er ikke YAML", "This is not YAML");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Place here() {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()));
    }

    private Node node() throws IOException {
        var place = here();
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return named(place);
        }
        if (token != JsonToken.START_ARRAY) {
            return Node.text(place, token == JsonToken.VALUE_NULL ? "" : parser.getText());
        }
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return Node.list(place, items);
    }

    private Node named(Place place) throws IOException {
        var fields = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var at = here();
            var name = parser.currentName();
            parser.nextToken();
            var node = node();
            // A piece is best looked for where its name stands.
            var placed = new Node(at, node.kind(), node.text(), node.items(), node.fields());
            if (fields.put(name, placed) != null) {
                throw new Misread(at, "«" + name + "» står to ganger", "\"" + name + "\" stands twice");
            }
        }
        return Node.named(place, ImmutableMap.copyOf(fields));
    }
}
