package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

/**
 * The machine-readable definition of every form: which fields it has, how they are answered and when. Examination,
 * import, export, schemas and documentation read it; the typed reports are bound to it field by field.
 *
 * <p>A version that was released never changes: its fingerprint is kept beside it. A form is examined by the version that
 * it names, however old.
 */
public final class Codebook {

    private static final Codebook CURRENT =
            new Codebook("2", CodebookTable.read(table("codebook-2.tsv"), table("codebook-2-codes.tsv")));
    private static final Supplier<Codebook> FIRST =
            Suppliers.memoize(() -> new Codebook("1", CodebookTable.first(table("codebook-1.tsv"))));

    private final String version;
    private final ImmutableList<FieldSpec> all;
    private final ImmutableMap<FormKind, ImmutableMap<String, FieldSpec>> byForm;
    private final Supplier<String> fingerprint = Suppliers.memoize(() -> CodebookFingerprint.of(this));

    private Codebook(String version, ImmutableList<FieldSpec> all) {
        this.version = version;
        this.all = all;
        Map<FormKind, ImmutableMap<String, FieldSpec>> forms = new EnumMap<>(FormKind.class);
        for (FormKind form : FormKind.forms()) {
            forms.put(form, fieldsOf(form, all));
        }
        this.byForm = ImmutableMap.copyOf(forms);
        byForm.values().forEach(Codebook::requireAnswerable);
    }

    /** {@return the codebook in force} */
    public static Codebook current() {
        return CURRENT;
    }

    /**
     * {@return the codebook of a version that was released; empty for any other}
     *
     * @param version as a form names it
     */
    public static Optional<Codebook> of(String version) {
        return version.equals(CURRENT.version)
                ? Optional.of(CURRENT)
                : Optional.of(FIRST.get()).filter(first -> first.version.equals(version));
    }

    /** {@return the versions that were released, the first one first} */
    public static ImmutableList<String> versions() {
        return ImmutableList.of(FIRST.get().version, CURRENT.version);
    }

    /**
     * {@return a codebook of tables of the same shape as the shipped ones}
     *
     * @param version what it is called
     * @param fields a row for each field of each form
     * @param codes words for each listed code
     * @throws BrokenTable if a row is malformed, a condition looks at what its form does not have, or words are missing
     */
    public static Codebook of(String version, Table fields, Table codes) {
        return new Codebook(version, CodebookTable.read(fields, codes));
    }

    private static Table table(String name) {
        return Table.load(Codebook.class, name);
    }

    /** A field name stands once in a form: a second one is refused by the map. */
    private static ImmutableMap<String, FieldSpec> fieldsOf(FormKind form, ImmutableList<FieldSpec> all) {
        return form.groups().stream()
                .flatMap(group -> all.stream().filter(spec -> spec.group().equals(group)))
                .collect(toImmutableMap(FieldSpec::name, Function.identity()));
    }

    /** Every condition looks at a field of the same form, and for an answer that the field can have. */
    private static void requireAnswerable(ImmutableMap<String, FieldSpec> fields) {
        fields.values()
                .forEach(spec -> ImmutableList.of(spec.required(), spec.hidden())
                        .forEach(condition ->
                                condition.conditions().forEach(one -> requireAnswerable(fields, spec, one))));
    }

    private static void requireAnswerable(ImmutableMap<String, FieldSpec> fields, FieldSpec spec, String condition) {
        boolean answerable = Optional.ofNullable(fields.get(Condition.field(condition)))
                .filter(field -> Condition.code(condition)
                        .map(code -> field.values().codes().contains(code)
                                || field.values().reference().isPresent())
                        .orElse(true))
                .isPresent();
        if (!answerable) {
            throw new BrokenTable("codebook", 0, spec.name() + " waits for what can't be answered: " + condition);
        }
    }

    /** {@return version of the codebook, as it stands in {@code form_version}} */
    public String version() {
        return version;
    }

    /** {@return SHA-256 over everything that the codebook says, 64 hexadecimal digits} */
    public String fingerprint() {
        return fingerprint.get();
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

    /**
     * {@return the form without answers to fields that are not asked} An answer that is taken away may show another field
     * or need none; it never hides one again, for fields hide by what is answered.
     *
     * @param kind of message
     * @param form answers by field name
     */
    public ReportForm reset(FormKind kind, ReportForm form) {
        var hidden = fields(kind).values().stream()
                .filter(spec -> !form.answers(spec.name()).isEmpty())
                .filter(spec -> spec.hidden().holdsFor(form))
                .map(FieldSpec::name)
                .collect(toImmutableList());
        return hidden.isEmpty() ? form : form.without(hidden.toArray(String[]::new));
    }
}
