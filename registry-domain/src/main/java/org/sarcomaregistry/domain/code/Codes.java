package org.sarcomaregistry.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** Reads and lists the codes of a closed set. */
public final class Codes {

    private Codes() {}

    /**
     * {@return the value with exactly this code, or empty}
     *
     * @param <E> the set of codes
     * @param set class of the codes
     * @param code code as sent or stored; another case or spaces are not tolerated
     */
    public static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> set, String code) {
        for (E value : set.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return all codes of a set, in the order of its values}
     *
     * @param <E> the set of codes
     * @param set class of the codes
     */
    public static <E extends Enum<E> & Coded> ImmutableList<String> of(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the code that a constant's name gives: {@code AFTER_OPEN_BIOPSY} is {@code after-open-biopsy}}
     *
     * @param value a constant in capitals
     */
    public static String fromName(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
