package org.sarcomaregistry.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** Reads and lists the codes of a closed set. */
public final class Codes {

    private Codes() {}

    /** The value with exactly this code, or empty. */
    public static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> set, String code) {
        for (E value : set.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All codes of a set, in the order of its values. */
    public static <E extends Enum<E> & Coded> ImmutableList<String> of(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(ImmutableList.toImmutableList());
    }

    /** The code that a constant's name gives: {@code AFTER_OPEN_BIOPSY} is {@code after-open-biopsy}. */
    public static String fromName(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
