package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** A form that is made several times of one row, once for each text that stands in the place of a sign. */
final class Repetition {

    private static final String REPEAT = "repeat";

    private Repetition() {}

    /** The form under its name, or one for each text under names of their own. */
    static Optional<Node> of(Edition edition, String name, Node form) {
        var repeat = form.field(REPEAT);
        if (repeat.isEmpty()) {
            return Optional.of(Node.named(form.place(), ImmutableMap.of(name, form)));
        }
        edition.need(Edition.SECOND, repeat.get(), REPEAT);
        var signs = repeat.get().named();
        if (signs.size() != 1) {
            throw new Misread(
                    repeat.get().place(),
                    "«repeat» har ett tegn med en liste av tekster",
                    "\"repeat\" has one sign with a list of texts");
        }
        var sign = signs.keySet().iterator().next();
        var bare = form.without(ImmutableList.of(REPEAT));
        var repeated = ImmutableMap.<String, Node>builder();
        for (var text : signs.values().iterator().next().list()) {
            repeated.put(name + "-" + text, replaced(bare, "{" + sign + "}", text));
        }
        return Optional.of(Node.named(form.place(), repeated.buildOrThrow()));
    }

    private static Node replaced(Node node, String sign, String text) {
        var fields = ImmutableMap.<String, Node>builder();
        node.fields().forEach((name, one) -> fields.put(name.replace(sign, text), replaced(one, sign, text)));
        return new Node(
                node.place(),
                node.kind(),
                node.text().replace(sign, text),
                node.items().stream().map(item -> replaced(item, sign, text)).collect(ImmutableList.toImmutableList()),
                fields.buildOrThrow());
    }
}
