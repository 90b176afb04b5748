package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** Reads the two tables of a version of the codebook: its fields, and the words of their codes. */
final class CodebookTable {

    private static final ImmutableList<String> FIRST =
            ImmutableList.of("form", "field", "type", "unit", "values", "required", "label_nb", "label_en");
    private static final String ANY = "any";

    private final Table fields;
    private final Map<String, Text> words = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();

    private CodebookTable(Table fields) {
        this.fields = fields;
    }

    /** The first version: no help, nothing hidden, no words for codes. */
    static ImmutableList<FieldSpec> first(Table fields) {
        return new CodebookTable(fields.withColumns(FIRST.toArray(String[]::new)))
                .specs(row -> Condition.NEVER, row -> Optional.empty(), (row, values) -> ImmutableMap.of());
    }

    /**
     * Later versions.
     *
     * @throws BrokenTable if a condition asks for what the form doesn't have, a code has no words, or words no code
     */
    static ImmutableList<FieldSpec> read(Table fields, Table codes) {
        var reader = new CodebookTable(fields.withColumns(
                "form",
                "field",
                "type",
                "unit",
                "values",
                "required",
                "hidden",
                "label_nb",
                "label_en",
                "help_nb",
                "help_en"));
        codes.withColumns("field", "code", "label_nb", "label_en")
                .unique("field", "code")
                .rows()
                .forEach(row -> reader.words.put(key(row), Text.of(row.text("label_nb"), row.text("label_en"))));
        var specs = reader.specs(row -> condition(row, "hidden"), CodebookTable::help, reader::wordsOf);
        reader.requireSpoken(codes);
        return specs;
    }

    private interface WordsOf {
        ImmutableMap<String, Text> codes(Row row, Values values);
    }

    private ImmutableList<FieldSpec> specs(
            Function<Row, Condition> hidden, Function<Row, Optional<Text>> help, WordsOf codes) {
        return fields.rows().stream()
                .map(row -> guarded(row, () -> {
                    var values = Values.parse(row.optional("values").orElse(""));
                    return new FieldSpec(
                            row.text("form"),
                            row.text("field"),
                            row.code(FieldType.class, "type"),
                            row.optional("unit").orElse(""),
                            values,
                            condition(row, "required"),
                            hidden.apply(row),
                            new FieldWords(
                                    Text.of(row.text("label_nb"), row.text("label_en")),
                                    help.apply(row),
                                    codes.codes(row, values)));
                }))
                .collect(toImmutableList());
    }

    private static FieldSpec guarded(Row row, Supplier<FieldSpec> spec) {
        try {
            return spec.get();
        } catch (IllegalArgumentException nonsense) {
            throw row.broken(String.valueOf(nonsense.getMessage()));
        }
    }

    private static Condition condition(Row row, String column) {
        return Condition.parse(row.text(column));
    }

    private static Optional<Text> help(Row row) {
        return row.optional("help_nb").map(nb -> Text.of(nb, row.text("help_en")));
    }

    private ImmutableMap<String, Text> wordsOf(Row row, Values values) {
        return values.codes().stream()
                .collect(toImmutableMap(Function.identity(), code -> words(row, row.text("field"), code)));
    }

    /** A field's own words for a code before those for the code in any field. */
    private Text words(Row row, String field, String code) {
        var key = Stream.of(field + '=' + code, ANY + '=' + code)
                .filter(words::containsKey)
                .findFirst()
                .orElseThrow(() -> row.broken("no words for the code " + code));
        spoken.add(key);
        return Objects.requireNonNull(words.get(key));
    }

    private void requireSpoken(Table codes) {
        codes.rows().stream()
                .filter(row -> !spoken.contains(key(row)))
                .findFirst()
                .ifPresent(row -> {
                    throw row.broken("no field has the code " + row.text("code"));
                });
    }

    private static String key(Row row) {
        return row.text("field") + '=' + row.text("code");
    }
}
