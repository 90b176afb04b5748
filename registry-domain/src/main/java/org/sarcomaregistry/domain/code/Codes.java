package org.sarcomaregistry.domain.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Reads and lists the codes of a closed set. */
public final class Codes {

    /** Forms are read code by code: a name is turned into one once. */
    private static final ConcurrentMap<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private static final ClassValue<ImmutableMap<String, Object>> SETS = new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> set) {
            return Arrays.stream(set.getEnumConstants())
                    .collect(ImmutableMap.toImmutableMap(value -> ((Coded) value).code(), Function.identity()));
        }
    };

    private Codes() {}

    /**
     * {@return the value with exactly this code, or empty}
     *
     * @param <E> the set of codes
     * @param set class of the codes
     * @param code code as sent or stored; another case or spaces are not tolerated
     */
    public static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> set, String code) {
        return Optional.ofNullable(SETS.get(set).get(code)).map(set::cast);
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
        return NAMES.computeIfAbsent(
                value, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
