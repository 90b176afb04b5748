package org.sarcomaregistry.app.calc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowRunTest {

    private static final String SCORES = "differentiation_score,mitosis_score,necrosis_score";

    @TempDir
    private Path folder;

    @Test
    void columns_pass_through_in_their_order_and_old_results_are_renamed() {
        var answered = Calc.of(
                "note,grade,necrosis_score,finding,input_grade,mitosis_score,differentiation_score\na,G9,0,f,i,1,1\n",
                "fnclcc");
        assertThat(answered.out())
                .isEqualTo("note,input_grade,necrosis_score,input_finding,input_input_grade,mitosis_score,"
                        + "differentiation_score,total,grade,finding\na,G9,0,f,i,1,1,2,G1,\n");
    }

    @Test
    void a_bad_row_has_a_finding_and_the_run_goes_on() {
        var answered = Calc.of(SCORES + "\n1,1\n1,1,0,0\n1,1,1\n", "fnclcc");
        assertThat(answered.code()).isZero();
        assertThat(answered.err()).isEmpty();
        assertThat(answered.out().lines().skip(1))
                .containsExactly(
                        "1,1,,,,\"CELLS: the row has 2 cells, the header 3\"",
                        "1,1,0,,,\"CELLS: the row has 4 cells, the header 3\"",
                        "1,1,1,3,G1,");
    }

    @Test
    void windows_lines_a_mark_of_byte_order_spaces_and_empty_lines_do_no_harm() {
        var answered = Calc.of("\uFEFF" + SCORES + "\r\n\r\n 1 ,1,0\r\n", "fnclcc");
        assertThat(answered.out())
                .isEqualTo(SCORES + ",total,grade,finding\n 1 ,1,0,2,G1,\n".replace(" 1 ", "\" 1 \""));
    }

    @Test
    void below_a_single_column_an_empty_line_is_a_row() {
        var answered = Calc.of("number\n13097248022\n\n29029648784\n", "national-id");
        assertThat(answered.out().lines()).hasSize(4);
        assertThat(answered.out().lines().skip(2).findFirst().orElseThrow()).contains("MISSING: number is empty");
    }

    @Test
    void quoted_cells_may_hold_delimiters_quotation_marks_and_line_ends() {
        var answered = Calc.of("note," + SCORES + "\n\"a,\"\"b\"\"\nc\",1,1,0\n", "fnclcc");
        assertThat(answered.out()).endsWith("finding\n\"a,\"\"b\"\"\nc\",1,1,0,2,G1,\n");
    }

    @Test
    void a_table_without_rows_has_a_header() {
        assertThat(Calc.of(SCORES, "fnclcc").out()).isEqualTo(SCORES + ",total,grade,finding\n");
    }

    @Test
    void files_that_end_in_tsv_have_tabs() throws IOException {
        var in = Files.writeString(folder.resolve("in.tsv"), SCORES.replace(',', '\t') + "\n1\t1\t0\n");
        var out = folder.resolve("out.csv");
        var run = Calc.of("", "fnclcc", "--input", in.toString(), "--output", out.toString());
        assertThat(run).isEqualTo(new Calc(0, "", ""));
        assertThat(out).hasContent(SCORES + ",total,grade,finding\n1,1,0,2,G1,\n");
        Calc.of(
                "",
                "fnclcc",
                "--input",
                out.toString(),
                "--output",
                folder.resolve("out.tsv").toString());
        assertThat(folder.resolve("out.tsv"))
                .hasContent((SCORES + ",input_total,input_grade,input_finding,total,grade,finding\n1,1,0,2,G1,,2,G1,\n")
                        .replace(',', '\t'));
    }

    @Test
    void the_input_may_be_overwritten_by_its_answers() throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), SCORES + "\n1,1,0\n");
        assertThat(Calc.of("", "fnclcc", "--input", file.toString(), "--output", file.toString())
                        .code())
                .isZero();
        assertThat(file).hasContent(SCORES + ",total,grade,finding\n1,1,0,2,G1,\n");
    }

    @Test
    void a_delimiter_may_be_named() {
        var answered = Calc.of(SCORES.replace(',', ';') + "\n1;1;0\n", "fnclcc", "--delimiter", ";");
        assertThat(answered.out()).endsWith("\n1;1;0;2;G1;\n");
    }

    @Test
    void an_unusable_table_is_one_line_and_exit_code_1() throws IOException {
        refused("", "standard input: line 1: there is no header");
        refused("a,b\n", "standard input: line 1, column differentiation_score: is not in the header");
        refused(SCORES + ",a,a\n", "standard input: line 1, column a: stands in the header twice");
        refused(
                SCORES + "\n1,1,0\n\"1,1,0\n1,1,0\n",
                "standard input: line 3: a quotation mark is not closed, or text follows one that is");
        refused(
                SCORES + "\n1,1,0\n\"1\"x,1,0\n",
                "standard input: line 3: a quotation mark is not closed, or text follows one that is");
        var latin = Calc.run(new ByteArrayInputStream((SCORES + "\n1,1,0\nø,1,1\n").getBytes(ISO_8859_1)), "fnclcc");
        assertThat(latin.code()).isEqualTo(1);
        assertThat(latin.err()).isEqualTo("standard input: line 3: is not UTF-8" + System.lineSeparator());
        assertThat(latin.out()).endsWith("\n1,1,0,2,G1,\n");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_the_whole_table() {
        var endless = SCORES + "\n1,1,0\n\"" + "1,1,0\n".repeat(400_000);
        refused(endless, "standard input: line 3: the row never ends: is a quotation mark left open?");
    }

    @Test
    void a_wholetable_of_short_rows_is_no_wholerow() {
        var whole = Calc.of(SCORES + "\n" + "1,1,0\n".repeat(400_000), "fnclcc");
        assertThat(whole.code()).isZero();
        assertThat(whole.out().lines()).hasSize(400_001);
    }

    @Test
    void files_that_are_not_there_or_can_not_be_written_are_one_line_and_exit_code_1() {
        assertThat(Calc.of("", "fnclcc", "--input", folder.resolve("none.csv").toString())
                        .err())
                .endsWith("none.csv: there is no such file" + System.lineSeparator());
        assertThat(Calc.of("", "fnclcc", "--input", folder.toString()).code()).isEqualTo(1);
        var unwritable = Calc.of(
                SCORES, "fnclcc", "--output", folder.resolve("no/such/out.csv").toString());
        assertThat(unwritable.code()).isEqualTo(1);
        assertThat(unwritable.err().lines()).hasSize(1);
    }

    @Test
    void a_file_appears_only_when_it_is_complete() throws IOException {
        var out = folder.resolve("out.csv");
        var broken = Calc.of(SCORES + "\n1,1,0\n\"", "fnclcc", "--output", out.toString());
        assertThat(broken.code()).isEqualTo(1);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_output_that_breaks_is_one_line_and_exit_code_1() {
        var err = new StringWriter();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var in = new ByteArrayInputStream((SCORES + "\n1,1,0\n").getBytes(ISO_8859_1));
        int code = CalcCommand.commandLine(new Streams(in, broken))
                .setErr(new PrintWriter(err))
                .execute("fnclcc");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("calc fnclcc: IOException: Broken pipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "fnclcc --delimiter ab", "fnclcc --inputs x", "fnclcc x"})
    void wrong_options_are_exit_code_2(String arguments) {
        String[] args = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertThat(Calc.run(InputStream.nullInputStream(), args).code()).isEqualTo(2);
    }

    private static void refused(String table, String line) {
        var run = Calc.of(table, "fnclcc");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
    }
}
