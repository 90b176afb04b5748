package org.sarcomaregistry.testkit.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit needs the domain, Guava, jqwik's interfaces and a JDK: whoever adds it needs no test library of ours. */
class KitImportsTest {

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);
    private static final List<String> KNOWN = List.of(
            "java.",
            "com.google.common.",
            "org.jspecify.",
            "net.jqwik.api.",
            "org.sarcomaregistry.domain.",
            "org.sarcomaregistry.testkit.");

    @Test
    void the_kit_imports_nothing_that_its_users_do_not_have() throws IOException {
        assertThat(imports()).hasSizeGreaterThan(50).allMatch(KitImportsTest::isKnown);
        assertThat(isKnown("org.assertj.core.api.Assertions")).isFalse();
    }

    private static boolean isKnown(String name) {
        return KNOWN.stream().anyMatch(name::startsWith);
    }

    private static List<String> imports() throws IOException {
        var module = Files.exists(Path.of("src/testkit")) ? Path.of("") : Path.of("registry-domain");
        try (var sources = Files.walk(module.resolve("src/testkit/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(KitImportsTest::imports)
                    .toList();
        }
    }

    private static Stream<String> imports(Path source) {
        try {
            return IMPORT.matcher(Files.readString(source)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
