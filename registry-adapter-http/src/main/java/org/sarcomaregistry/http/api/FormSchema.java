package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Condition;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * JSON Schema (2020-12) of a form, made of the codebook. It takes and refuses what the findings {@code FIELD-…} do of a form
 * in its plain shape: numbers as numbers, texts as texts, several answers as a list, codes in their own case, nothing blank.
 * It can't tell check digits, whether a site of ICD-O exists, and what stands within texts; patients, dates and what can be
 * true together are for the examination alone.
 */
final class FormSchema {

    private final Codebook codebook;
    private final FormKind kind;

    FormSchema(Codebook codebook, FormKind kind) {
        this.codebook = codebook;
        this.kind = kind;
    }

    ImmutableMap<String, Object> document() {
        var fields = codebook.fields(kind);
        return ImmutableMap.<String, Object>builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:sarcoma-registry:codebook:" + codebook.version() + ":" + kind.code())
                .put("title", kind.label().en())
                .put("description", kind.label().nb())
                .put("type", "object")
                .put("properties", fields.values().stream().collect(toImmutableMap(FieldSpec::name, this::property)))
                .put(
                        "required",
                        fields.values().stream()
                                .filter(field -> field.required().always())
                                .map(FieldSpec::name)
                                .collect(toImmutableList()))
                .put("additionalProperties", false)
                .put(
                        "allOf",
                        fields.values().stream().flatMap(FormSchema::conditions).collect(toImmutableList()))
                .buildOrThrow();
    }

    private ImmutableMap<String, ?> property(FieldSpec field) {
        return switch (field.name()) {
            case "form" -> ImmutableMap.of("const", kind.code());
            case "form_version" -> ImmutableMap.of("const", codebook.version());
            default -> FieldSchema.of(field);
        };
    }

    private static Stream<ImmutableMap<String, ?>> conditions(FieldSpec field) {
        return Stream.of(
                        when(field.required(), ImmutableMap.of("required", ImmutableList.of(field.name()))),
                        when(field.hidden(), ImmutableMap.of("properties", ImmutableMap.of(field.name(), false))))
                .flatMap(ImmutableList::stream);
    }

    private static ImmutableList<ImmutableMap<String, ?>> when(Condition condition, ImmutableMap<String, ?> then) {
        return condition.conditions().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(ImmutableMap.of(
                        "if",
                        ImmutableMap.of(
                                "anyOf",
                                condition.conditions().stream()
                                        .map(FormSchema::met)
                                        .collect(toImmutableList())),
                        "then",
                        then));
    }

    /** A field has several answers or one: the condition is met if it is one of them. */
    private static ImmutableMap<String, ?> met(String condition) {
        var field = Condition.field(condition);
        var answered = ImmutableMap.<String, Object>builder().put("required", ImmutableList.of(field));
        Condition.code(condition)
                .map(code -> ImmutableMap.of("const", code))
                .ifPresent(code -> answered.put(
                        "properties",
                        ImmutableMap.of(
                                field,
                                ImmutableMap.of(
                                        "anyOf",
                                        ImmutableList.of(code, ImmutableMap.of("type", "array", "contains", code))))));
        return answered.buildOrThrow();
    }
}
