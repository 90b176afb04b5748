package org.sarcomaregistry.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.domain.code.YesNoUnknown;

class TableTest {

    private static final String HEAD = "# edition: 1\n# source: ours\n# licence: facts\n";
    private static final String GOOD = HEAD
            + "id\tparent\treplaced_by\tcount\n"
            + "liposarcoma\t\t\t1\n"
            + "well-differentiated\tliposarcoma\t\t2\n"
            + "lipoma-like\twell-differentiated\t\t3\n"
            + "old-name\t\tliposarcoma\t4\n";

    /** Every demand that the owners of shipped tables make. */
    private static void check(String text) {
        Table table = Table.parse("t.tsv", text)
                .withColumns("id", "parent", "replaced_by", "count")
                .unique("id")
                .forest("parent", "id")
                .forest("replaced_by", "id");
        table.rows().forEach(row -> row.integer("count"));
    }

    /** One fault each; the checker must catch every one and name its line. */
    enum Mutant {
        NO_EDITION("# edition: 1\n", "", "t.tsv:0: does not say its edition"),
        EMPTY_SOURCE("# source: ours", "# source: ", "t.tsv:2: a line at the top reads '# key: value'"),
        EDITION_TWICE("# source: ours", "# edition: 2", "t.tsv:2: repeats edition"),
        OTHER_COLUMNS("replaced_by\t", "successor\t", "t.tsv:0: columns are"),
        COLUMN_TWICE("parent\treplaced_by", "parent\tparent", "t.tsv:4: column names are empty or repeated"),
        CELL_TOO_FEW("old-name\t\t", "old-name\t", "t.tsv:8: has 3 cells, not 4"),
        CELL_TOO_MANY("old-name\t\t", "old-name\t\t\t", "t.tsv:8: has 5 cells, not 4"),
        EMPTY_LINE("lipoma-like", "\nlipoma-like", "t.tsv:7: has 1 cells, not 4"),
        STRAY_SPACE("lipoma-like\t", "lipoma-like \t", "t.tsv:7: id begins or ends with a space"),
        EMPTY_KEY("old-name", "", "t.tsv:8: id is empty"),
        SAME_KEY("old-name", "liposarcoma", "t.tsv:8: repeats liposarcoma of line 5"),
        NO_SUCH_PARENT("lipoma-like\twell-", "lipoma-like\tpoorly-", "t.tsv:7: parent names poorly-differentiated"),
        CIRCLE("liposarcoma\t\t", "liposarcoma\tlipoma-like\t", "t.tsv:5: parent runs in a circle"),
        OWN_PARENT("liposarcoma\t\t", "liposarcoma\tliposarcoma\t", "t.tsv:5: parent runs in a circle"),
        DANGLING("\tliposarcoma\t4", "\tmyxoma\t4", "t.tsv:8: replaced_by names myxoma"),
        NOT_A_NUMBER("\t3", "\tthree", "t.tsv:7: count cannot be three");

        final String broken;
        final String message;

        Mutant(String from, String to, String message) {
            this.broken = GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to);
            this.message = message;
        }
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void a_broken_table_is_refused_with_file_line_and_reason(Mutant mutant) {
        assertThat(mutant.broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> check(mutant.broken))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith(mutant.message);
    }

    @Test
    void the_table_without_a_fault_is_accepted() {
        check(GOOD);
        var table = Table.parse("t.tsv", GOOD);
        assertThat(table.edition()).isEqualTo("1");
        assertThat(table.source()).isEqualTo("ours");
        assertThat(table.licence()).isEqualTo("facts");
        assertThat(table.rows()).extracting(Row::line).containsExactly(5, 6, 7, 8);
    }

    @Test
    void a_table_tells_its_name_and_its_columns() {
        var table = Table.parse("t.tsv", GOOD);
        assertThat(table.name()).isEqualTo("t.tsv");
        assertThat(table.columns()).containsExactly("id", "parent", "replaced_by", "count");
    }

    @Test
    void cells_are_read_as_what_they_stand_for() {
        var row = Table.parse("t", HEAD + "number\tflag\tcode\n7\tno\tunknown\n")
                .rows()
                .get(0);
        assertThat(row.integer("number")).isEqualTo(7);
        assertThat(row.flag("flag")).isFalse();
        assertThat(row.code(YesNoUnknown.class, "code")).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(row.<String>parsed("number", text -> Optional.of(text + "!")))
                .isEqualTo("7!");
        assertThat(row.parsedIfPresent("number", text -> Optional.of(text + "!")))
                .contains("7!");
    }

    @Test
    void a_head_alone_is_no_table() {
        assertThatThrownBy(() -> Table.parse("t", HEAD)).hasMessage("t:4: has no line of column names");
        assertThat(Table.parse("t", HEAD + "id\n").rows()).isEmpty();
    }

    @Test
    void checks_can_follow_one_another_on_the_same_table() {
        var table = Table.parse("t", GOOD);
        assertThat(table.references("parent", "id")).isSameAs(table);
        assertThat(table.references("replaced_by", List.of("liposarcoma"))).isSameAs(table);
        assertThat(table.unique("id")).isSameAs(table);
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        byte[] latin = {'#', ' ', 'e', (byte) 0xf8};
        assertThatThrownBy(() -> TableText.decode("t.tsv", latin)).hasMessage("t.tsv:0: is not UTF-8");
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        assertThatThrownBy(() -> Table.load(Table.class, "nowhere.tsv"))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith("nowhere.tsv:0: ");
    }

    @Test
    void a_compound_key_compares_rows_that_have_all_its_parts() {
        String head = HEAD + "a\tb\n";
        Table.parse("t", head + "1\t1\n1\t2\n1\t\n1\t\n").unique("a", "b");
        assertThatThrownBy(() -> Table.parse("t", head + "1\t1\n1\t2\n1\t1\n").unique("a", "b"))
                .hasMessage("t:7: repeats 1 1 of line 5");
    }

    @Nested
    class ARow {

        private final Row row = Table.parse("t", HEAD + "text\tnone\tflag\tlist\tbad\nx\t\tyes\ta; b\ta;;b\n")
                .rows()
                .get(0);

        @Test
        void answers_with_the_values_of_its_cells() {
            assertThat(row.text("text")).isEqualTo("x");
            assertThat(row.optional("none")).isEmpty();
            assertThat(row.flag("flag")).isTrue();
            assertThat(row.list("list")).containsExactly("a", "b");
            assertThat(row.list("none")).isEmpty();
            assertThat(row.parsedIfPresent("none", Optional::of)).isEmpty();
        }

        @Test
        void breaks_the_table_when_a_cell_is_not_what_is_asked_for() {
            for (Consumer<Row> wrong : Arrays.<Consumer<Row>>asList(
                    r -> r.text("none"),
                    r -> r.flag("text"),
                    r -> r.integer("text"),
                    r -> r.list("bad"),
                    r -> r.text("no such column"),
                    r -> r.parsed("text", text -> Optional.empty()))) {
                assertThatThrownBy(() -> wrong.accept(row))
                        .isInstanceOf(BrokenTable.class)
                        .hasMessageStartingWith("t:5: ");
            }
        }
    }
}
