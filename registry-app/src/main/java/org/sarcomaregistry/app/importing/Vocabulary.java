package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.mapping.Expression;
import org.sarcomaregistry.application.importing.mapping.FieldSpec;

/** What a mapping has given a name, for use further down. Grows while it is read. */
final class Vocabulary {

    private final Map<String, Expression> values = new LinkedHashMap<>();
    private final Map<String, ImmutableMap<String, String>> codeMaps = new LinkedHashMap<>();
    private final Map<String, ImmutableList<FieldSpec>> groups = new LinkedHashMap<>();

    void value(String name, Expression value) {
        values.put(name, value);
    }

    void codeMap(String name, ImmutableMap<String, String> codes) {
        codeMaps.put(name, codes);
    }

    void group(String name, ImmutableList<FieldSpec> fields) {
        groups.put(name, fields);
    }

    Expression value(Node name) {
        return known(name, values);
    }

    ImmutableMap<String, String> codeMap(Node name) {
        return known(name, codeMaps);
    }

    ImmutableList<FieldSpec> group(Node name) {
        return known(name, groups);
    }

    private static <T> T known(Node name, Map<String, T> named) {
        return Optional.ofNullable(named.get(name.words()))
                .orElseThrow(() -> Block.unknown(name, name.words(), List.copyOf(named.keySet())));
    }
}
