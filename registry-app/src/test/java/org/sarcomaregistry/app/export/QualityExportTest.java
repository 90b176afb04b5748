package org.sarcomaregistry.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.counting.DataQuality;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.PlainForms;

/** The tables of data quality can be counted again: places add up, and nothing is a number that is none. */
class QualityExportTest {

    @TempDir
    private Path folder;

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    private static final LocalDate DAY = TODAY.minusDays(31);

    private static Registry registry() {
        var stores = OpenedStores.inMemory();
        var clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.IMPORT, clock);
    }

    private static DataQuality of(Registry registry) {
        return new DataQuality(registry.transactions(), registry.courses());
    }

    private static DataQuality told() {
        var registry = registry();
        submit(registry, "a", PlainForms.of(FormKind.WORK_UP, DAY).with("mr", "not-done"));
        submit(registry, "b", PlainForms.of(FormKind.SURGERY, DAY).with("residual", "RX"));
        submit(registry, "c", PlainForms.of(FormKind.SURGERY, DAY).with("operation_date", "soon"));
        return of(registry);
    }

    private static void submit(Registry registry, String id, ReportForm form) {
        var sent = form.with("message_id", id)
                .with("patient_scheme", "local")
                .with("patient_value", "P-1")
                .with("patient_born", "1960-05-17")
                .with("patient_sex", "female");
        registry.submitReport().submit(new Submission(sent, new Sender(PlainForms.TROMSO), Optional.empty(), TODAY));
    }

    private List<CSVRecord> read(String file) throws IOException {
        try (var text = Files.newBufferedReader(folder.resolve(file), UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        }
    }

    private static long sum(List<CSVRecord> rows, String level, String column) {
        return rows.stream()
                .filter(row -> row.get("level").equals(level))
                .mapToLong(row -> Long.parseLong(row.get(column)))
                .sum();
    }

    @Test
    void hospitals_add_up_to_the_nation() throws IOException {
        QualityExport.write(told(), folder);
        var fields = read("completeness.csv");
        for (String column : List.of("required", "answered", "unknown", "blank", "not_asked")) {
            assertThat(sum(fields, "hospital", column))
                    .isPositive()
                    .isEqualTo(sum(fields, "nation", column))
                    .isEqualTo(sum(fields, "region", column));
        }
        assertThat(sum(read("verification.csv"), "nation", "cases")).isEqualTo(1);
        assertThat(read("timeliness.csv"))
                .anyMatch(row ->
                        row.get("form").equals("surgery") && row.get("median").equals("31.000000"));
        assertThat(read("validity.csv"))
                .anyMatch(row -> row.get("code").equals("FIELD-DATE")
                        && row.get("per_hundred").equals("50.000000")
                        && row.get("in_rejected").equals("1"));
    }

    @Test
    void every_column_is_in_the_codebook_and_nothing_is_no_number() throws IOException {
        QualityExport.write(told(), folder);
        var told = read("quality-codebook.csv").stream()
                .map(row -> row.get("file") + "/" + row.get("column"))
                .collect(Collectors.toSet());
        for (var table : QualityTables.values()) {
            try (var text = Files.newBufferedReader(folder.resolve(table.file()), UTF_8)) {
                var columns = List.of(text.readLine().split(",", -1));
                assertThat(columns).allMatch(column -> told.contains(table.file() + "/" + column));
            }
            assertThat(folder.resolve(table.file())).content(UTF_8).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void an_empty_registry_gives_tables_without_rows() throws IOException {
        assertThat(QualityExport.write(of(registry()), folder)).isZero();
        assertThat(read("completeness.csv")).isEmpty();
        assertThat(read("verification.csv")).isEmpty();
    }
}
