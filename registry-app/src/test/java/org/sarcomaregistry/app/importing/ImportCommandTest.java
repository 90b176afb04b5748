package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import picocli.CommandLine;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> rooms = new ArrayList<>();

    @BeforeEach
    void files() throws IOException {
        OldRegister.whole().writtenTo(folder);
        Files.writeString(folder.resolve("mapping.yaml"), OldRegister.mappingText());
    }

    @Test
    void the_first_run_shows_the_reconciliation_and_the_second_that_nothing_has_changed() {
        assertThat(run()).isZero();
        var run = transactions.read(stores -> stores.importRuns().newest(1)).get(0);
        assertThat(out.toString()).isEqualToIgnoringNewLines("""
                        table     read  accepted  rejected  duplicate  quarantined
                        patients     5         5         0          0            0
                        visits       7         7         0          0            0
                        measures     5         5         0          0            0

                        Balanced: read = accepted + rejected + duplicate + quarantined.
                        16 messages were stored; 0 had been received before.
                        Import %s
                        %s
                        """.formatted(run.id(), dispositions()));
        out.getBuffer().setLength(0);
        assertThat(run("--language", "nb")).isZero();
        assertThat(out.toString()).contains("duplikat", "Ingenting er endret: alle 16 meldinger var mottatt før.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rows_that_wait_give_an_exit_code_of_their_own() throws IOException {
        OldRegister.whole().replacing(OldRegister.VISITS, "well", "dandy").writtenTo(folder);
        assertThat(run()).isEqualTo(3);
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "visits", "2", "quarantined", "", "", "IMPORT-CODE", "status", "visits.csv", "status")
                        .endsWith("Verdien står ikke i kodelisten", "The value is not in the mapping's list of codes"));
    }

    @Test
    void a_file_that_was_cut_off_at_the_end_of_a_line_is_told_where_the_mapping_counts_its_rows() throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"),
                OldRegister.mappingText().replace("file: visits.csv", "file: visits.csv\n    rows: 7"));
        assertThat(run()).isZero();
        var visits = folder.resolve("visits.csv");
        var lines = Files.readAllLines(visits);
        Files.write(visits, lines.subList(0, lines.size() - 1));
        assertThat(run()).isEqualTo(3);
        assertThat(out.toString()).contains("visits: 6 rows read, 7 expected by the mapping. Was the file cut off?");
    }

    @Test
    void each_row_has_a_line_and_an_accepted_one_its_receipts() throws IOException {
        run();
        assertThat(rows()).hasSize(5 + 7 + 5);
        assertThat(rows().get(0).get(4).split(" ", -1)).hasSize(2);
        assertThat(rows().get(12).get(4)).isEqualTo(rows().get(0).get(4).split(" ", -1)[0]);
    }

    @Test
    void nothing_that_stands_in_the_source_stands_in_the_dispositions() throws IOException {
        var id = "13116900216";
        OldRegister.whole()
                .replacing(OldRegister.PATIENTS, "\n1;", "\n" + id + ";")
                .replacing(OldRegister.VISITS, "\n1;", "\n" + id + ";")
                .writtenTo(folder);
        run();
        assertThat(Files.readString(dispositions()))
                .contains("IMPORT-NATIONAL-ID")
                .doesNotContain(id);
        assertThat(out.toString() + err).doesNotContain(id);
    }

    @Test
    void an_unusable_mapping_is_told_before_the_registry_is_opened() throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"), OldRegister.mappingText().replace("column: site", "column: place"));
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("mapping.yaml:", "Table \"patients\" has no column \"place\"");
        assertThat(rooms).isEmpty();
        assertThat(dispositions()).doesNotExist();
    }

    @Test
    void the_registry_is_closed_at_the_end() {
        run();
        assertThat(rooms).containsExactly("opened", "closed");
    }

    @Test
    void the_day_of_receipt_may_be_told_but_not_lie_in_the_future() {
        assertThat(run("--received-on", "2024-01-31")).isZero();
        assertThat(Registries.log(transactions))
                .allMatch(entry -> entry.learntOn().toString().equals("2024-01-31"));
        assertThat(run("--received-on", "2026-11-24")).isEqualTo(2);
        assertThat(run("--batch", "0")).isEqualTo(2);
        assertThat(run("--language", "sv")).isEqualTo(2);
    }

    @Test
    void no_cell_can_be_taken_for_a_formula() {
        assertThat(List.of("=1+1", "+47", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(cell -> assertThat(DispositionsFile.harmless(cell)).isEqualTo("'" + cell));
        assertThat(DispositionsFile.harmless("a=b")).isEqualTo("a=b");
        assertThat(DispositionsFile.harmless("")).isEmpty();
    }

    private Path dispositions() {
        return folder.resolve("dispositions.csv");
    }

    private List<List<String>> rows() throws IOException {
        try (var csv = CSVParser.parse(
                dispositions(),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.stream().map(row -> List.of(row.values())).toList();
        }
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(
                folder.toString(),
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--dispositions",
                dispositions().toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new ImportCommand(this::room, Registries.CLOCK))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(new String[0]));
    }

    private ImportRoom room() {
        rooms.add("opened");
        return Registries.room(transactions, () -> rooms.add("closed"));
    }
}
