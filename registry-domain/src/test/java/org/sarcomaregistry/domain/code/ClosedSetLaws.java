package org.sarcomaregistry.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every set of codes in a part of the domain, found by looking through its compiled classes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ClosedSetLaws {

    private final String part;

    /** The sets of the package that the test stands in. */
    protected ClosedSetLaws() {
        part = getClass().getPackageName();
    }

    /** The sets of this package and those below. */
    protected ClosedSetLaws(String part) {
        this.part = part;
    }

    protected List<Class<?>> closedSets() throws Exception {
        Path classes = Path.of(
                Coded.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes.resolve(part.replace('.', File.separatorChar)))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(file.replace(File.separatorChar, '.'), false, ClosedSetLaws.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Coded> values(Class<?> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded.class::cast).toList();
    }

    private static List<Labelled> labelled(Class<?> set) {
        return values(set).stream()
                .filter(Labelled.class::isInstance)
                .map(Labelled.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void a_code_names_one_value_of_its_set(Class<?> set) {
        assertThat(values(set))
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Za-z0-9.-]+"));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void what_a_form_shows_differs_from_value_to_value(Class<?> set) {
        assertThat(labelled(set)).extracting(value -> value.label().nb()).doesNotHaveDuplicates();
        assertThat(labelled(set)).extracting(value -> value.label().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void every_value_is_shown_in_words_with_nothing_around_them(Class<?> set) {
        assertThat(labelled(set).stream()
                        .flatMap(value ->
                                Stream.of(value.label().nb(), value.label().en())))
                .allMatch(words -> !words.isEmpty()
                        && CharMatcher.whitespace().trimFrom(words).equals(words));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void not_knowing_is_called_so_in_every_set(Class<?> set) {
        assertThat(labelled(set))
                .filteredOn(value -> value.code().equals("unknown"))
                .allMatch(value -> value.label().nb().endsWith("ukjent"))
                .allMatch(value -> value.label().en().endsWith("unknown"));
    }
}
