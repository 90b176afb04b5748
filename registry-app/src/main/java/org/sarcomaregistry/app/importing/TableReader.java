package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sarcomaregistry.application.importing.mapping.FileForm;
import org.sarcomaregistry.application.importing.mapping.FileForm.Blanks;
import org.sarcomaregistry.application.importing.mapping.TableSpec;

/** Reads what a mapping says about one table of the source. */
final class TableReader {

    private static final ImmutableMap<String, Character> DELIMITERS =
            ImmutableMap.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    private static final ImmutableMap<String, Character> QUOTES = ImmutableMap.of("double", '"', "single", '\'');

    private static final ImmutableMap<String, Charset> ENCODINGS = ImmutableMap.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "iso-8859-1",
            StandardCharsets.ISO_8859_1,
            "windows-1252",
            Charset.forName("windows-1252"));

    private static final ImmutableList<String> FIRST = ImmutableList.of(
            "file",
            "delimiter",
            "quoted",
            "ends_with_line",
            "rows",
            "encoding",
            "blanks",
            "key",
            "belongs_to",
            "by",
            "group_by",
            "part_of");

    private final Edition edition;
    private final ConditionReader conditions;

    TableReader(Edition edition) {
        this.edition = edition;
        this.conditions = new ExpressionReader(new Vocabulary(), edition).conditions();
    }

    TableSpec read(String name, Node node) {
        var block = edition.block(node, FIRST, "quote", "header", "blanks_in", "columns", "where");
        return new TableSpec(
                node.place(),
                name,
                file(block),
                texts(block, "columns"),
                block.optional("where").map(conditions::read),
                texts(block, "key"),
                belonging(block),
                texts(block, "group_by"),
                block.optional("part_of").map(Node::words));
    }

    private static FileForm file(Block block) {
        try {
            return new FileForm(
                    block.text("file"),
                    choice(block, "delimiter", "tab", DELIMITERS),
                    quote(block),
                    block.yes("ends_with_line", true),
                    rows(block),
                    choice(block, "encoding", "utf-8", ENCODINGS),
                    texts(block, "header"),
                    blanks(block));
        } catch (IllegalArgumentException elsewhere) {
            throw new Misread(
                    block.need("file").place(),
                    "«file» er navnet på en fil i mappen, uten sti",
                    "\"file\" is the name of a file in the folder, without a path");
        }
    }

    private static Optional<Character> quote(Block block) {
        return block.yes("quoted", true) ? Optional.of(choice(block, "quote", "double", QUOTES)) : Optional.empty();
    }

    private static Blanks blanks(Block block) {
        var byColumn = ImmutableSetMultimap.<String, String>builder();
        block.optional("blanks_in")
                .ifPresent(node -> node.named().forEach((column, texts) -> byColumn.putAll(column, texts.list())));
        return new Blanks(ImmutableSet.copyOf(texts(block, "blanks")), byColumn.build());
    }

    private static OptionalInt rows(Block block) {
        return block.optional("rows").stream()
                .mapToInt(node -> Optional.of(node.words())
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .orElseThrow(
                                () -> new Misread(node.place(), "Her må det stå et tall", "A number is needed here")))
                .findFirst();
    }

    private static <T> T choice(Block block, String name, String otherwise, Map<String, T> known) {
        var text = block.text(name, otherwise);
        return Optional.ofNullable(known.get(text))
                .orElseThrow(() -> Block.unknown(
                        block.need(name), text, known.keySet().stream().sorted().toList()));
    }

    private static Optional<TableSpec.Belonging> belonging(Block block) {
        if (block.optional("belongs_to").isEmpty()) {
            List.of("by", "part_of").forEach(name -> block.optional(name).ifPresent(node -> block.need("belongs_to")));
            return Optional.empty();
        }
        return Optional.of(new TableSpec.Belonging(
                block.text("belongs_to"), block.need("by").list()));
    }

    private static ImmutableList<String> texts(Block block, String name) {
        return block.optional(name).map(Node::list).orElse(ImmutableList.of());
    }
}
