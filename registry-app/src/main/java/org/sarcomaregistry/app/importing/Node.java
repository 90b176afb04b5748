package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.application.importing.mapping.Place;

/**
 * A piece of a mapping as it is written: a text, a list, or named pieces.
 *
 * @param text empty for a list and for named pieces
 * @param items empty unless it is a list
 * @param fields empty unless it has named pieces
 */
record Node(Place place, Kind kind, String text, ImmutableList<Node> items, ImmutableMap<String, Node> fields) {

    enum Kind {
        TEXT,
        LIST,
        NAMED
    }

    static Node text(Place place, String text) {
        return new Node(place, Kind.TEXT, text, ImmutableList.of(), ImmutableMap.of());
    }

    static Node list(Place place, Collection<Node> items) {
        return new Node(place, Kind.LIST, "", ImmutableList.copyOf(items), ImmutableMap.of());
    }

    static Node named(Place place, ImmutableMap<String, Node> fields) {
        return new Node(place, Kind.NAMED, "", ImmutableList.of(), fields);
    }

    Optional<Node> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text, which must be there. */
    String words() {
        if (kind != Kind.TEXT || text.isBlank()) {
            throw new Misread(place, "Her må det stå en tekst", "A text is needed here");
        }
        return text;
    }

    /** The texts of a list; one text is a list of one. */
    ImmutableList<String> list() {
        return kind == Kind.TEXT
                ? ImmutableList.of(words())
                : listed().stream().map(Node::words).collect(ImmutableList.toImmutableList());
    }

    /** The items of a list, which must have some. */
    ImmutableList<Node> listed() {
        if (kind != Kind.LIST || items.isEmpty()) {
            throw new Misread(place, "Her må det stå en liste", "A list is needed here");
        }
        return items;
    }

    /** The named pieces, of which there must be some. */
    ImmutableMap<String, Node> named() {
        if (kind != Kind.NAMED || fields.isEmpty()) {
            throw new Misread(place, "Her må det stå navngitte felter", "Named fields are needed here");
        }
        return fields;
    }

    /** The same piece without some of its fields. */
    Node without(Collection<String> names) {
        var kept = ImmutableMap.<String, Node>builder();
        fields.forEach((name, node) -> {
            if (!names.contains(name)) {
                kept.put(name, node);
            }
        });
        return new Node(place, kind, text, items, kept.buildOrThrow());
    }

    boolean yes() {
        return switch (words()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new Misread(place, "Her må det stå yes eller no", "This must be yes or no");
        };
    }
}
