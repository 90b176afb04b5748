package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MoreCollectors;
import java.math.BigDecimal;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.CodebookVersion;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** The codebook: every form with its fields, in the order in which they are asked. */
record CodebookBody(String version, String released, String fingerprint, ImmutableList<Form> forms) {

    record Form(String form, String family, Text label, ImmutableList<Field> fields) {}

    /**
     * A field.
     *
     * @param reference the table that knows the codes, where they are not listed
     * @param required whether an answer is always needed
     * @param requiredIf fields ({@code field} answered, or {@code field=code}) any of which makes an answer needed
     * @param hiddenIf the same, any of which leaves nothing to ask
     * @param meanings what the listed codes mean
     */
    record Field(
            String name,
            String type,
            boolean many,
            Optional<String> unit,
            ImmutableList<String> codes,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Optional<String> reference,
            boolean required,
            ImmutableList<String> requiredIf,
            ImmutableList<String> hiddenIf,
            Text label,
            Optional<Text> help,
            ImmutableMap<String, Text> meanings) {

        static Field of(FieldSpec spec) {
            var values = spec.values();
            return new Field(
                    spec.name(),
                    spec.type().code(),
                    spec.type().isMany(),
                    Optional.of(spec.unit()).filter(unit -> !unit.isEmpty()),
                    values.codes().asList(),
                    values.least(),
                    values.most(),
                    values.reference().map(Codes::fromName),
                    spec.required().always(),
                    spec.required().conditions(),
                    spec.hidden().conditions(),
                    spec.label(),
                    spec.words().help(),
                    spec.words().codes());
        }
    }

    static CodebookBody of(Codebook codebook) {
        return new CodebookBody(
                codebook.version(),
                released(codebook),
                codebook.fingerprint(),
                FormKind.forms().stream().map(kind -> form(codebook, kind)).collect(toImmutableList()));
    }

    private static String released(Codebook codebook) {
        return CodebookVersion.all().stream()
                .filter(released -> released.version().equals(codebook.version()))
                .map(released -> released.released().toString())
                .collect(MoreCollectors.onlyElement());
    }

    private static Form form(Codebook codebook, FormKind kind) {
        var fields = codebook.fields(kind).values().stream().map(Field::of).collect(toImmutableList());
        return new Form(kind.code(), Codes.fromName(kind.family()), kind.label(), fields);
    }
}
