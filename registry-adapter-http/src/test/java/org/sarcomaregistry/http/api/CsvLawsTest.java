package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLawsTest {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("ab ,;\"'\r\n\t=+-@|\0æ€").ofMaxLength(8);
    }

    @Property
    void what_is_written_can_be_read_back(@ForAll("cells") String one, @ForAll("cells") String other) {
        var table = new Csv("one", "other");
        table.add(one, other);
        var read = records(table.toString());
        assertThat(read.get(0)).containsExactly("one", "other");
        assertThat(read.get(1)).containsExactly(guarded(one), guarded(other));
    }

    @Property
    void no_cell_begins_as_a_formula(@ForAll("cells") String cell) {
        var table = new Csv("one");
        table.add(cell);
        var read = records(table.toString()).get(1).get(0);
        assertThat(read.isEmpty() || "=+-@\t\r\0".indexOf(read.charAt(0)) < 0).isTrue();
    }

    @Example
    void numbers_stand_as_they_are_and_nothing_is_empty() {
        var table = new Csv("a", "b", "c");
        table.add(-1.5, null, 7L);
        assertThat(table).hasToString("a,b,c\r\n-1.5,,7\r\n");
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** A reader by RFC 4180, apart from the writer that it judges. */
    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || text.startsWith("\r\n", i))) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    records.add(List.copyOf(record));
                    record.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return records;
    }
}
