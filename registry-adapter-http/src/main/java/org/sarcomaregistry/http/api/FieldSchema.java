package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FieldType;

/** What a JSON Schema says of one field. */
final class FieldSchema {

    private static final String LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DAY = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String YEAR = "[0-9]{4}";
    private static final ImmutableList<String> ALONE = ImmutableList.of("none", "unknown");

    private FieldSchema() {}

    static ImmutableMap<String, ?> of(FieldSpec field) {
        var schema = ImmutableMap.<String, Object>builder()
                .put("title", field.label().en())
                .put("description", field.words().help().orElse(field.label()).en());
        schema.putAll(field.type().isMany() ? list(field) : one(field));
        return schema.buildOrThrow();
    }

    private static ImmutableMap<String, ?> list(FieldSpec field) {
        return ImmutableMap.of(
                "type",
                "array",
                "minItems",
                1,
                "uniqueItems",
                field.type() == FieldType.CODES,
                "items",
                one(field),
                "if",
                ImmutableMap.of("contains", ImmutableMap.of("enum", ALONE)),
                "then",
                ImmutableMap.of("maxItems", 1));
    }

    private static ImmutableMap<String, ?> one(FieldSpec field) {
        var listed = field.values().codes();
        var typed = typed(field);
        if (listed.isEmpty()) {
            return typed;
        }
        boolean onlyListed = field.values().least().isEmpty();
        return ImmutableMap.of(
                onlyListed ? "oneOf" : "anyOf",
                ImmutableList.builder()
                        .addAll(listed.stream().map(code -> code(field, code)).collect(toImmutableList()))
                        .addAll(onlyListed ? ImmutableList.of() : ImmutableList.of(typed))
                        .build());
    }

    private static ImmutableMap<String, ?> code(FieldSpec field, String code) {
        var words = field.words().codes().get(code);
        return words == null ? ImmutableMap.of("const", code) : ImmutableMap.of("const", code, "title", words.en());
    }

    private static ImmutableMap<String, ?> typed(FieldSpec field) {
        return switch (field.type()) {
            case TEXT -> field.values().reference().map(ReferenceSchema::of).orElseGet(() -> text(field));
            case CODE, CODES ->
                field.values().reference().map(ReferenceSchema::of).orElse(ImmutableMap.of());
            case DATE -> matching(DAY);
            case PARTIAL_DATE -> matching("(" + DAY + "|" + MONTH + "|" + YEAR + ")");
            case INTEGER, INTEGERS -> number(field, "integer", BigDecimal.ONE);
            case DECIMAL -> number(field, "number", new BigDecimal("0.0001"));
        };
    }

    private static ImmutableMap<String, ?> text(FieldSpec field) {
        return ImmutableMap.of(
                "type", "string",
                "minLength", field.values().least().map(BigDecimal::intValue).orElse(1),
                "maxLength", field.values().most().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE));
    }

    private static ImmutableMap<String, ?> number(FieldSpec field, String type, BigDecimal step) {
        return ImmutableMap.of(
                "type",
                type,
                "minimum",
                field.values().least().orElseThrow(),
                "maximum",
                field.values().most().orElseThrow(),
                "multipleOf",
                step);
    }

    /** A text that is nothing but what the pattern says. */
    static ImmutableMap<String, ?> matching(String pattern) {
        return ImmutableMap.of("type", "string", "pattern", "^" + pattern + "$");
    }
}
