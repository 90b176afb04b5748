package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * The machine-readable definition of every form: which fields it has, how they are answered and when. Examination,
 * import, export and documentation read it; the typed reports are bound to it field by field.
 */
public final class Codebook {

    private static final Codebook CURRENT = load("1");

    private final String version;
    private final ImmutableList<FieldSpec> all;
    private final ImmutableMap<FormKind, ImmutableMap<String, FieldSpec>> byForm;

    private Codebook(String version, ImmutableList<FieldSpec> all) {
        this.version = version;
        this.all = all;
        Map<FormKind, ImmutableMap<String, FieldSpec>> forms = new EnumMap<>(FormKind.class);
        for (FormKind form : FormKind.values()) {
            forms.put(form, fieldsOf(form, all));
        }
        this.byForm = ImmutableMap.copyOf(forms);
    }

    /** {@return the codebook in force} */
    public static Codebook current() {
        return CURRENT;
    }

    private static Codebook load(String version) {
        var table = Table.load(Codebook.class, "codebook-" + version + ".tsv");
        var specs = table.rows().stream()
                .map(row -> new FieldSpec(
                        row.text("form"),
                        row.text("field"),
                        Codes.parse(FieldType.class, row.text("type")).orElseThrow(),
                        row.optional("unit").orElse(""),
                        Values.parse(row.optional("values").orElse("")),
                        Requirement.parse(row.text("required")),
                        Text.of(row.text("label_nb"), row.text("label_en"))))
                .collect(toImmutableList());
        return new Codebook(version, specs);
    }

    /** A field name stands once in a form: a second one is refused by the map. */
    private static ImmutableMap<String, FieldSpec> fieldsOf(FormKind form, ImmutableList<FieldSpec> all) {
        return form.groups().stream()
                .flatMap(group -> all.stream().filter(spec -> spec.group().equals(group)))
                .collect(toImmutableMap(FieldSpec::name, Function.identity()));
    }

    /** {@return version of the codebook, as it stands in {@code form_version}} */
    public String version() {
        return version;
    }

    /** {@return every row of the codebook, in its order} */
    public ImmutableList<FieldSpec> all() {
        return all;
    }

    /**
     * {@return the fields of a form by name, shared ones first}
     *
     * @param form kind of message
     */
    public ImmutableMap<String, FieldSpec> fields(FormKind form) {
        return Optional.ofNullable(byForm.get(form)).orElseThrow();
    }
}
