package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/** Kinds of form as rows name them. */
final class Kinds {

    private static final ImmutableMap<String, FormKind> BY_CODE =
            Arrays.stream(FormKind.values()).collect(toImmutableMap(FormKind::code, kind -> kind));

    private Kinds() {}

    static FormKind of(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalStateException("this program doesn't know the form " + code));
    }
}
