package org.sarcomaregistry.domain.staging;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/**
 * One cell of a rule: the values that fit it.
 *
 * @param values absent where anything fits, also what is not known
 */
record Choice<E extends Enum<E> & Coded>(Optional<ImmutableSet<E>> values) {

    private static final String ANY = "any";

    /** Values with semicolons, or {@code any}. */
    static <E extends Enum<E> & Coded> Choice<E> of(Row row, String column, Class<E> set) {
        if (row.text(column).equals(ANY)) {
            return new Choice<>(Optional.empty());
        }
        return new Choice<>(Optional.of(row.list(column).stream()
                .map(code -> Codes.parse(set, code).orElseThrow(() -> row.broken(column + " cannot be " + code)))
                .collect(ImmutableSet.toImmutableSet())));
    }

    boolean fits(E given) {
        return values.isEmpty() || values.get().contains(given);
    }

    /** A value that is not known fits only where anything does. */
    boolean fits(Optional<E> given) {
        return values.isEmpty() || (given.isPresent() && values.get().contains(given.get()));
    }

    /** Whether no value fits both. */
    boolean isDisjoint(Choice<E> other) {
        return values.isPresent() && other.values.isPresent() && Collections.disjoint(values.get(), other.values.get());
    }

    /** {@code N0 or NX}; {@code any N} where anything fits. */
    Text text(Text name) {
        return values.map(set -> Text.of(joined(set, Language.NB, " eller "), joined(set, Language.EN, " or ")))
                .orElse(Text.of("alle ", "any ").then("", name));
    }

    private static <E extends Enum<E> & Coded> String joined(ImmutableSet<E> set, Language language, String last) {
        String[] codes = set.stream().map(value -> word(value, language)).toArray(String[]::new);
        if (codes.length == 1) {
            return codes[0];
        }
        String head = Arrays.stream(codes, 0, codes.length - 1).collect(joining(", "));
        return head + last + codes[codes.length - 1];
    }

    private static String word(Coded value, Language language) {
        return value instanceof Labelled labelled ? labelled.label().in(language) : value.code();
    }
}
