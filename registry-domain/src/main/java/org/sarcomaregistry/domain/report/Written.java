package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;

/** Writes a typed value as it stands in a form. */
final class Written {

    private Written() {}

    /** The answers that a value is written as: none for empty, several for a collection. */
    static ImmutableList<String> of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<ImmutableList<String>>map(Written::of).orElse(ImmutableList.of());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> of(one).stream()).collect(ImmutableList.toImmutableList());
        }
        if (value instanceof Coded coded) {
            return ImmutableList.of(coded.code());
        }
        if (value instanceof BigDecimal number) {
            return ImmutableList.of(number.toPlainString());
        }
        return ImmutableList.of(value.toString());
    }
}
