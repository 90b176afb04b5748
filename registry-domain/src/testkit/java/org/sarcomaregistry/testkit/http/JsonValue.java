package org.sarcomaregistry.testkit.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value as it was read. It is asked for what is expected, and gives nothing where it is something else.
 *
 * @param text a text, or true or false
 */
record JsonValue(
        ImmutableMap<String, JsonValue> members,
        ImmutableList<JsonValue> elements,
        Optional<String> text,
        OptionalDouble number) {

    static final JsonValue NOTHING =
            new JsonValue(ImmutableMap.of(), ImmutableList.of(), Optional.empty(), OptionalDouble.empty());

    static JsonValue of(ImmutableMap<String, JsonValue> members) {
        return new JsonValue(members, ImmutableList.of(), Optional.empty(), OptionalDouble.empty());
    }

    static JsonValue of(ImmutableList<JsonValue> elements) {
        return new JsonValue(ImmutableMap.of(), elements, Optional.empty(), OptionalDouble.empty());
    }

    static JsonValue of(String text) {
        return new JsonValue(ImmutableMap.of(), ImmutableList.of(), Optional.of(text), OptionalDouble.empty());
    }

    static JsonValue of(double number) {
        return new JsonValue(ImmutableMap.of(), ImmutableList.of(), Optional.empty(), OptionalDouble.of(number));
    }

    /** A member; nothing if there is none. */
    JsonValue get(String name) {
        return Optional.ofNullable(members.get(name)).orElse(NOTHING);
    }

    /** A whole number; 0 if there is none. */
    long whole() {
        return Math.round(number.orElse(0));
    }
}
