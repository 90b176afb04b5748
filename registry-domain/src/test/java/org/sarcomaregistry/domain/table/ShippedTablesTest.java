package org.sarcomaregistry.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies among the resources is a table of good form; what it means is checked by its owner's test. */
class ShippedTablesTest {

    static List<Path> shipped() throws Exception {
        Path classes = Path.of(
                Table.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_tables_to_check() throws Exception {
        assertThat(shipped()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_table_has_good_form_and_says_where_it_comes_from(Path file) throws IOException {
        var table = Table.parse(file.toString(), TableText.decode(file.toString(), Files.readAllBytes(file)));
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.edition()).matches("20[0-9]{2}-[01][0-9]");
        assertThat(table.source()).isNotBlank();
        assertThat(table.licence()).isNotBlank();
    }
}
