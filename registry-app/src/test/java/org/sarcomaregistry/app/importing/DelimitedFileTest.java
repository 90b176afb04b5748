package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.importing.mapping.FileForm;
import org.sarcomaregistry.application.importing.mapping.FileForm.Blanks;
import org.sarcomaregistry.application.importing.mapping.Place;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.SourceRow;

class DelimitedFileTest {

    @Test
    void rows_are_read_with_the_lines_on_which_they_begin() {
        assertThat(read("a,b\n1,2\n\n3,\n")).containsExactly("2 [1, 2]", "4 [3, -]");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_no_part_of_a_cell() {
        assertThat(read("\uFEFFa,b\r\n1,2\r\n")).containsExactly("2 [1, 2]");
    }

    @Test
    void a_quoted_cell_may_hold_delimiters_line_ends_and_doubled_marks() {
        assertThat(read("a,b\n\"1,\n\"\"x\"\"\",2\n3,4\n")).containsExactly("2 [1,\n\"x\", 2]", "4 [3, 4]");
    }

    @Test
    void a_mark_inside_a_cell_is_an_ordinary_one_but_nothing_may_follow_a_closing_one() {
        assertThat(read("a,b\n5\" nail,x\n\"x\"y,2\n")).containsExactly("2 [5\" nail, x]", "3 " + Flaw.ROW_QUOTE);
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_broken_and_the_next_is_read() {
        assertThat(read("a,b\n1\n1,2,3\n4,5\n"))
                .containsExactly("2 " + Flaw.ROW_SHORT, "3 " + Flaw.ROW_LONG, "4 [4, 5]");
    }

    @Test
    void a_file_that_ends_inside_a_quoted_cell_has_one_broken_row() {
        assertThat(read("a,b\n1,2\n3,\"4\n")).containsExactly("2 [1, 2]", "3 " + Flaw.ROW_QUOTE);
        assertThat(read("a,b\n1,2\n3,\"4")).containsExactly("2 [1, 2]", "3 " + Flaw.ROW_CUT);
    }

    @Test
    void a_mark_that_is_never_closed_costs_its_own_row_only() {
        assertThat(read("a,b\n\"1,2\n3,4\n5,6\n")).containsExactly("2 " + Flaw.ROW_QUOTE, "3 [3, 4]", "4 [5, 6]");
    }

    @Test
    void a_mark_that_a_later_row_seems_to_close_does_not_swallow_the_rows_between() {
        assertThat(read("a,b\n\"1,2\n3,4\n\"5,6\n"))
                .containsExactly("2 " + Flaw.ROW_QUOTE, "3 [3, 4]", "4 " + Flaw.ROW_QUOTE);
    }

    @Test
    void a_last_row_without_a_line_end_may_be_half_and_is_broken_unless_the_mapping_says_otherwise() {
        assertThat(read("a,b\n1,2\n3,4")).containsExactly("2 [1, 2]", "3 " + Flaw.ROW_CUT);
        assertThat(rows(table(form(StandardCharsets.UTF_8, false)), "a,b\n3,4".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2 [3, 4]");
    }

    @Test
    void bytes_that_are_no_utf_8_break_their_row_only() {
        var bytes = "a,b\n\u00e6,2\n3,4\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rows(table(form(StandardCharsets.UTF_8, true)), bytes))
                .containsExactly("2 " + Flaw.ROW_ENCODING, "3 [3, 4]");
        assertThat(rows(table(form(StandardCharsets.ISO_8859_1, true)), bytes))
                .containsExactly("2 [\u00e6, 2]", "3 [3, 4]");
    }

    @Test
    void texts_that_mean_nothing_are_blank() {
        assertThat(read("a,b\nNA, \n99,99\n")).containsExactly("2 [-, -]", "3 [99, -]");
    }

    @Test
    void a_row_shows_its_place_and_not_its_cells() {
        var row = DelimitedFile.read(
                        table(form(StandardCharsets.UTF_8, true)), "a,b\nsecret,2\n".getBytes(StandardCharsets.UTF_8))
                .rows()
                .get(0);
        assertThat(row).hasToString("SourceRow[t:2]");
    }

    private static List<String> read(String text) {
        return rows(table(form(StandardCharsets.UTF_8, true)), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(TableSpec table, byte[] bytes) {
        return DelimitedFile.read(table, bytes).rows().stream()
                .map(DelimitedFileTest::shown)
                .toList();
    }

    private static String shown(SourceRow row) {
        return row.ref().line() + " "
                + (row.flaws().isEmpty()
                        ? "[" + row.cell("a").orElse("-") + ", " + row.cell("b").orElse("-") + "]"
                        : row.flaws().get(0));
    }

    private static FileForm form(Charset encoding, boolean endsWithLine) {
        return new FileForm(
                "t.csv",
                ',',
                Optional.of('"'),
                endsWithLine,
                OptionalInt.empty(),
                encoding,
                ImmutableList.of(),
                new Blanks(ImmutableSet.of("NA"), ImmutableSetMultimap.of("b", "99")));
    }

    private static TableSpec table(FileForm form) {
        return new TableSpec(
                new Place("m.yaml", 1),
                "t",
                form,
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
    }
}
