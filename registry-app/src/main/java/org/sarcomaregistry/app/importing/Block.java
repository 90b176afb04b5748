package org.sarcomaregistry.app.importing;

import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Named pieces of which it is known which there may be. */
record Block(Node node) {

    /**
     * Named pieces.
     *
     * @throws Misread if there is one with another name
     */
    static Block of(Node node, String... known) {
        var names = Arrays.asList(known);
        for (var entry : node.named().entrySet()) {
            if (!names.contains(entry.getKey())) {
                throw unknown(entry.getValue(), entry.getKey(), names);
            }
        }
        return new Block(node);
    }

    static Misread unknown(Node at, String name, List<String> known) {
        var list = Joiner.on(", ").join(known);
        return new Misread(
                at.place(),
                "«" + name + "» er ukjent; kjent er " + list,
                "\"" + name + "\" is unknown; known are " + list);
    }

    Optional<Node> optional(String name) {
        return node.field(name);
    }

    Node need(String name) {
        return node.field(name)
                .orElseThrow(() ->
                        new Misread(node.place(), "«" + name + "» mangler her", "\"" + name + "\" is missing here"));
    }

    String text(String name) {
        return need(name).words();
    }

    /** A piece that may be missing. */
    String text(String name, String otherwise) {
        return optional(name).map(Node::words).orElse(otherwise);
    }

    boolean yes(String name, boolean otherwise) {
        return optional(name).map(Node::yes).orElse(otherwise);
    }
}
