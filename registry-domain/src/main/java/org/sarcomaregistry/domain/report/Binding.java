package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * Ties a field of the codebook to the value that a typed form holds for it.
 *
 * @param field name of the field
 * @param value the value: text, number, date, code, an {@link java.util.Optional} or a collection of these
 */
record Binding<T>(String field, Function<T, Object> value) {

    /** The field's answers as this typed form gives them. */
    ImmutableList<String> answers(T typed) {
        return Written.of(value.apply(typed));
    }
}
