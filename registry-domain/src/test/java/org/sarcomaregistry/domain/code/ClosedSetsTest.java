package org.sarcomaregistry.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every set of codes in the domain, found by looking through its compiled classes. */
class ClosedSetsTest {

    static List<Class<?>> closedSets() throws Exception {
        Path classes = Path.of(
                Coded.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            var sets = new java.util.ArrayList<Class<?>>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(java.io.File.separatorChar, '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        ClosedSetsTest.class.getClassLoader());
                if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                    sets.add(type);
                }
            }
            return sets;
        }
    }

    private static List<Coded> values(Class<?> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded.class::cast).toList();
    }

    @Test
    void there_are_sets_to_check() throws Exception {
        assertThat(closedSets()).contains(YesNoUnknown.class);
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
        var labels = values(set).stream()
                .filter(Labelled.class::isInstance)
                .map(value -> ((Labelled) value).label())
                .toList();
        assertThat(labels).extracting(label -> label.nb()).doesNotHaveDuplicates();
        assertThat(labels).extracting(label -> label.en()).doesNotHaveDuplicates();
    }
}
