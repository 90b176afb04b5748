package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.domain.report.ReportForm;

/** The 261 real patients, renamed, shuffled, in two tables, and with a fifth of their cells blanked: a mapping is enough. */
class TcgaSarcShapesTest {

    private static final List<String> EVENTS = List.of("drugs", "radiations", "follow_ups", "new_tumor_events");

    /** What the mapping says where the source says nothing. */
    private static final Set<String> SAID_OF_NOTHING = Set.of("unknown", "none", "primary", "other");

    private static Path folder;
    private static Imported original;

    /** What came of an import: the rows, what was told, and the forms that were stored. */
    private record Imported(Reconciliation reconciliation, List<String> told, Map<String, ReportForm> forms) {}

    /** A table as lists of cells, the header first. */
    private record Sheet(List<String> header, List<List<String>> rows) {

        static Sheet read(String table) {
            try {
                var lines = Files.readAllLines(folder.resolve("tcga_sarc_" + table + ".tsv")).stream()
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
                return new Sheet(lines.get(0), lines.subList(1, lines.size()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String cell(List<String> row, String column) {
            int place = header.indexOf(column);
            return place < 0 ? "" : row.get(place);
        }

        Sheet shuffled(Random random) {
            var mixed = new ArrayList<>(rows);
            Collections.shuffle(mixed, random);
            return new Sheet(header, mixed);
        }

        Sheet blanked(Random random) {
            return new Sheet(
                    header,
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> random.nextInt(5) == 0 ? "" : cell)
                                    .toList())
                            .toList());
        }

        byte[] bytes() {
            var text = new StringBuilder(String.join("\t", header)).append('\n');
            rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @BeforeAll
    static void importAsItIs() {
        folder = Checkouts.shared("data/tcga-sarc");
        original = run(new Shape(mappingText(), sheets()));
    }

    @Test
    void renamed_shuffled_and_in_two_tables_it_tells_the_same() {
        var random = new Random(7);
        var shape = Shape.of(renamed(inTwo()))
                .with("a.tsv", renamed(people().shuffled(random)).bytes())
                .with("b.tsv", renamed(events().shuffled(random)).bytes());
        var imported = run(shape);
        assertThat(imported.reconciliation().isBalanced()).isTrue();
        assertThat(imported.told()).isEqualTo(original.told());
        assertThat(refused(imported)).isEqualTo(refused(original));
    }

    @Test
    void with_a_fifth_of_the_cells_blank_every_row_becomes_something_and_nothing_is_invented() {
        var random = new Random(11);
        var shape = new Shape(mappingText(), new LinkedHashMap<>(sheets()));
        for (var table : tables()) {
            shape = shape.with(
                    "tcga_sarc_" + table + ".tsv",
                    Sheet.read(table).blanked(random).bytes());
        }
        assertNothingInvented(run(shape));
    }

    @Test
    void all_of_it_at_once_invents_nothing_either() {
        var random = new Random(13);
        var shape = Shape.of(renamed(inTwo()))
                .with(
                        "a.tsv",
                        renamed(people().shuffled(random).blanked(random)).bytes())
                .with(
                        "b.tsv",
                        renamed(events().shuffled(random).blanked(random)).bytes());
        assertNothingInvented(run(shape));
    }

    /** Values are only fewer; a size may be another one of the same patient's measures. */
    private static void assertNothingInvented(Imported imported) {
        assertThat(imported.reconciliation().isBalanced()).isTrue();
        assertThat(imported.forms()).hasSizeGreaterThan(20);
        assertThat(original.forms().keySet()).containsAll(imported.forms().keySet());
        imported.forms()
                .forEach((id, form) -> form.fields().forEach((field, answers) -> {
                    var allowed = new LinkedHashSet<>(original.forms().get(id).answers(field));
                    allowed.addAll(SAID_OF_NOTHING);
                    if (!field.equals("size_mm")) {
                        assertThat(allowed).as(id + " " + field).containsAll(answers);
                    }
                }));
    }

    /** Which of several rows adds something depends on their order; which are refused does not. */
    private static long refused(Imported imported) {
        return imported.reconciliation().counts().stream()
                .mapToLong(count -> count.rejected() + count.quarantined())
                .sum();
    }

    private static Imported run(Shape shape) {
        var transactions = new InMemoryTransactions();
        var seen = new ConcurrentHashMap<String, ReportForm>();
        Fingerprints fingerprints = form -> {
            form.answer("message_id").ifPresent(id -> seen.put(id, form));
            return Hashing.sha256()
                    .hashString(form.canonical(), StandardCharsets.UTF_8)
                    .toString();
        };
        var mapping = OldRegister.mapping(shape.mapping());
        var reconciliation = new ImportRoom(transactions, fingerprints, Registries.CLOCK, () -> {})
                .importReports()
                .run(
                        mapping,
                        Registries.tables(new OldRegister(shape.files()), mapping),
                        ImportOptions.on(Registries.TODAY),
                        Progress.UNWATCHED);
        seen.keySet().retainAll(Set.copyOf(Registries.messages(transactions)));
        return new Imported(reconciliation, Shape.told(transactions), seen);
    }

    private static List<String> tables() {
        var all = new ArrayList<>(List.of("patients", "tumor_sizes"));
        all.addAll(EVENTS);
        return all;
    }

    private static Map<String, byte[]> sheets() {
        var files = new LinkedHashMap<String, byte[]>();
        tables().forEach(table ->
                files.put("tcga_sarc_" + table + ".tsv", Sheet.read(table).bytes()));
        return files;
    }

    private static String mappingText() {
        try {
            return Resources.toString(Resources.getResource(Mappings.class, "tcga-sarc.yaml"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every patient beside each of the sizes, or alone where there are none. */
    private static Sheet people() {
        var patients = Sheet.read("patients");
        var sizes = Sheet.read("tumor_sizes");
        var header = new ArrayList<>(patients.header());
        header.addAll(sizes.header().subList(1, sizes.header().size()));
        var rows = new ArrayList<List<String>>();
        for (var patient : patients.rows()) {
            var own = sizes.rows().stream()
                    .filter(size -> size.get(0).equals(patient.get(0)))
                    .toList();
            var beside =
                    own.isEmpty() ? List.of(Collections.nCopies(sizes.header().size(), "")) : own;
            beside.forEach(size -> {
                var row = new ArrayList<>(patient);
                row.addAll(size.subList(1, size.size()));
                rows.add(row);
            });
        }
        return new Sheet(header, rows);
    }

    /** The four other tables under each other, with the kind of each row before it. */
    private static Sheet events() {
        var header = new LinkedHashSet<>(List.of("kind"));
        EVENTS.forEach(table -> header.addAll(Sheet.read(table).header()));
        var rows = new ArrayList<List<String>>();
        for (var table : EVENTS) {
            var sheet = Sheet.read(table);
            sheet.rows()
                    .forEach(row -> rows.add(header.stream()
                            .map(column -> column.equals("kind") ? table : sheet.cell(row, column))
                            .toList()));
        }
        return new Sheet(List.copyOf(header), rows);
    }

    private static Sheet renamed(Sheet sheet) {
        return new Sheet(
                sheet.header().stream().map(TcgaSarcShapesTest::renamedColumn).toList(), sheet.rows());
    }

    private static String renamedColumn(String column) {
        return "x_" + new StringBuilder(column).reverse();
    }

    private static String renamed(String mapping) {
        var text = new StringBuilder();
        var matcher = Pattern.compile("column: ([A-Za-z0-9_.]+)").matcher(mapping);
        while (matcher.find()) {
            matcher.appendReplacement(text, "column: " + renamedColumn(matcher.group(1)));
        }
        return matcher.appendTail(text).toString();
    }

    /** The shipped mapping with two files instead of six. */
    private static String inTwo() {
        var text = mappingText().replace("language: 1", "language: 2");
        var patients = names(Sheet.read("patients").header());
        var sizes = names(Sheet.read("tumor_sizes").header());
        var who = renamedColumn("bcr_patient_barcode");
        var tables = new StringBuilder("tables:\n")
                .append("  patients: {file: a.tsv, quoted: no, columns: [" + patients + "], key: " + who + "}\n")
                .append("  tumor_sizes: {file: a.tsv, quoted: no, columns: [" + sizes + "], part_of: work-up, key: ["
                        + names(List.of("bcr_patient_barcode", "seq"))
                        + "], where: {column: seq, given: yes}, belongs_to: patients, by: " + who + "}\n");
        Map.of(
                        "drugs", "bcr_drug_barcode",
                        "radiations", "bcr_radiation_barcode",
                        "follow_ups", "bcr_followup_barcode")
                .forEach((table, key) -> tables.append(event(table, renamedColumn(key), "")));
        var days = "days_to_new_tumor_event_after_initial_treatment";
        tables.append(event(
                "new_tumor_events",
                names(List.of("bcr_patient_barcode", "source", "seq")),
                ", group_by: [" + names(List.of("bcr_patient_barcode", "new_neoplasm_event_type", days)) + "]"));
        return text.substring(0, text.indexOf("tables:")) + tables + "\n" + text.substring(text.indexOf("code_maps:"));
    }

    private static String event(String table, String key, String more) {
        return "  " + table + ": {file: b.tsv, quoted: no, key: [" + key + "], where: {column: kind, is: " + table
                + "}, belongs_to: patients, by: " + renamedColumn("bcr_patient_barcode") + more + "}\n";
    }

    private static String names(List<String> columns) {
        return String.join(
                ", ", columns.stream().map(TcgaSarcShapesTest::renamedColumn).toList());
    }
}
