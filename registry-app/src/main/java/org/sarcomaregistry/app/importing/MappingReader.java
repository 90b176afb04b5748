package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sarcomaregistry.application.importing.mapping.CheckSpec;
import org.sarcomaregistry.application.importing.mapping.FieldSpec;
import org.sarcomaregistry.application.importing.mapping.FormSpec;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.Problem;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** Reads a mapping from YAML, all problems at once. Used once. */
public final class MappingReader {

    private final List<Problem> problems = new ArrayList<>();
    private final Vocabulary names = new Vocabulary();
    private final String text;
    private Edition edition = Edition.FIRST;
    private ExpressionReader expressions = new ExpressionReader(names, edition);

    private MappingReader(String text) {
        this.text = text;
    }

    /**
     * The mapping that a file holds.
     *
     * @param file the file's name, for messages
     * @throws UnusableInput if something in it can't be understood; whether what it names exists is another question
     */
    public static Mapping read(String file, String yaml) throws UnusableInput {
        var reader = new MappingReader(yaml);
        var mapping = reader.attempt(() -> reader.mapping(YamlTree.read(file, yaml)));
        if (mapping.isEmpty() || !reader.problems.isEmpty()) {
            throw new UnusableInput(reader.problems);
        }
        return mapping.get();
    }

    private <T> Optional<T> attempt(java.util.function.Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Misread misread) {
            problems.add(misread.problem());
            return Optional.empty();
        }
    }

    private <T> Map<String, T> each(Optional<Node> node, BiFunction<String, Node, T> part) {
        var parts = new LinkedHashMap<String, T>();
        node.flatMap(there -> attempt(there::named))
                .ifPresent(named -> named.forEach((name, one) ->
                        attempt(() -> part.apply(name, one)).ifPresent(value -> parts.put(name, value))));
        return parts;
    }

    private Mapping mapping(Node node) {
        var block = Block.of(
                node,
                "language",
                "mapping",
                "version",
                "sender",
                "tables",
                "code_maps",
                "values",
                "field_groups",
                "checks",
                "forms");
        edition = Edition.of(block.need("language"));
        expressions = new ExpressionReader(names, edition);
        var tables = each(Optional.of(block.need("tables")), new TableReader(edition)::read);
        each(block.optional("code_maps"), (name, codes) -> ExpressionReader.codesHere(codes))
                .forEach(names::codeMap);
        block.optional("values").ifPresent(this::values);
        each(block.optional("field_groups"), (name, group) -> fields(group)).forEach(names::group);
        var checks = block.optional("checks").map(this::checks).orElse(ImmutableList.of());
        var forms = forms(block.need("forms"));
        return new Mapping(
                block.text("mapping"),
                block.text("version"),
                sender(block),
                ImmutableMap.<String, TableSpec>copyOf(tables),
                checks,
                forms,
                text);
    }

    private ImmutableList<FormSpec> forms(Node node) {
        return each(Optional.of(node), (name, one) -> Repetition.of(edition, name, one)).values().stream()
                .flatMap(repeated -> each(repeated, this::form).values().stream())
                .collect(toImmutableList());
    }

    private static Sender sender(Block block) {
        var name = block.text("sender", "import:" + block.text("mapping"));
        try {
            return new Sender(name);
        } catch (IllegalArgumentException noName) {
            throw new Misread(
                    block.optional("sender").orElse(block.need("mapping")).place(),
                    "Avsendernavn har inntil 64 tegn av A-Z a-z 0-9 . _ : -",
                    "The name of a sender has up to 64 characters of A-Z a-z 0-9 . _ : -");
        }
    }

    /** A value may use those above it, which therefore are known one by one. */
    private void values(Node node) {
        node.named()
                .forEach((name, value) ->
                        attempt(() -> expressions.read(value)).ifPresent(read -> names.value(name, read)));
    }

    private ImmutableList<FieldSpec> fields(Node node) {
        return each(Optional.of(node), (name, value) -> new FieldSpec(value.place(), name, expressions.read(value)))
                .values()
                .stream()
                .collect(toImmutableList());
    }

    private ImmutableList<CheckSpec> checks(Node node) {
        return attempt(node::listed).orElse(ImmutableList.of()).stream()
                .flatMap(check -> attempt(() -> check(check)).stream())
                .collect(toImmutableList());
    }

    private CheckSpec check(Node node) {
        var block = Block.of(node, "code", "table", "when", "rejects", "nb", "en");
        var code = block.text("code");
        if (!code.matches("[A-Z][A-Z0-9-]{0,39}")) {
            throw new Misread(
                    block.need("code").place(),
                    "En kode skrives med store bokstaver, sifre og bindestrek",
                    "A code is written in capitals, digits and hyphens");
        }
        return new CheckSpec(
                node.place(),
                code,
                block.text("table"),
                expressions.conditions().read(block.need("when")),
                block.yes("rejects", true),
                Text.of(block.text("nb"), block.text("en")));
    }

    private FormSpec form(String name, Node node) {
        var block = Block.of(node, "form", "table", "when", "message_id", "received_on", "include", "fields");
        var fields = new LinkedHashMap<String, FieldSpec>();
        block.optional("include")
                .ifPresent(include -> included(include).forEach(field -> fields.put(field.name(), field)));
        fields(block.need("fields")).forEach(field -> fields.put(field.name(), field));
        return new FormSpec(
                node.place(),
                name,
                block.text("table"),
                kind(block.need("form")),
                block.optional("when").map(expressions.conditions()::read),
                expressions.read(block.need("message_id")),
                block.optional("received_on").map(expressions::read),
                ImmutableList.copyOf(fields.values()));
    }

    private List<FieldSpec> included(Node include) {
        var groups = include.kind() == Node.Kind.TEXT ? List.of(include) : include.listed();
        return groups.stream().flatMap(group -> names.group(group).stream()).toList();
    }

    private static FormKind kind(Node node) {
        return FormKind.form(node.words())
                .orElseThrow(() -> new Misread(
                        node.place(),
                        "Skjemaet «" + node.words() + "» finnes ikke",
                        "There is no form \"" + node.words() + "\""));
    }
}
