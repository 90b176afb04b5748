package org.sarcomaregistry.app.docs;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point at is there. */
class ReferencesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");

    static List<Path> documents() throws IOException {
        try (var top = Files.list(Checkout.top());
                var docs = Files.walk(Checkout.top().resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) throws IOException {
        assertThat(found(LINK, Files.readString(document)))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @Test
    void every_type_of_the_glossary_is_declared() throws IOException {
        var glossary = Files.readString(Checkout.top().resolve("docs/glossary.md"));
        assertThat(found(TYPE, glossary)).isNotEmpty();
        assertThat(declared()).containsAll(found(TYPE, glossary));
    }

    @Test
    void decisions_are_numbered_without_gaps() throws IOException {
        try (var records = Files.list(Checkout.top().resolve("docs/adr"))) {
            var numbers = records.map(file -> file.getFileName().toString().substring(0, 3))
                    .sorted()
                    .toList();
            var expected = Stream.iterate(1, n -> n + 1)
                    .limit(numbers.size())
                    .map(n -> String.format("%03d", n))
                    .toList();
            assertThat(numbers).isNotEmpty().isEqualTo(expected);
        }
    }

    private static ImmutableSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toImmutableSet());
    }

    private static ImmutableSet<String> declared() {
        return Checkout.modules().stream()
                .flatMap(module -> Stream.of("src/main/java", "src/testkit/java")
                        .map(module::resolve)
                        .filter(Files::exists))
                .flatMap(ReferencesTest::sources)
                .flatMap(source -> DECLARED.matcher(read(source)).results().map((MatchResult m) -> m.group(1)))
                .collect(toImmutableSet());
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
