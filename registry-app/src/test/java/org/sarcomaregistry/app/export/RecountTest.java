package org.sarcomaregistry.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.report.IdPolicy;

/** A script that knows none of the registry's code counts every cell of a release again from the exported courses. */
class RecountTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    @BeforeEach
    void a_release_and_its_courses_are_exported() {
        var clock = Clock.fixed(DATA_DATE.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (var stores = OpenedStores.inMemory()) {
            var registry = Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.TRIAL, clock);
            var norway = SyntheticNorway.ofSize(11, DATA_DATE, 800);
            new Filling(registry).fill(norway.patients(), sent -> {});
            registry.recordEvidence().recordAll(norway.declarations());
            var release = registry.publishStatistics().run(DATA_DATE);
            FigureExport.write(release, folder);
            CourseExport.write(
                    KnownCourses.on(DATA_DATE, release.summary().watermark(), registry.transactions()), folder);
        }
    }

    @Test
    void every_cell_is_recounted() throws Exception {
        var said = recount();
        assertThat(said.text()).endsWith("0 differ\n");
        assertThat(said.status()).isZero();
    }

    @Test
    void stage_and_risk_are_known_of_some_courses_and_of_no_other_tumour() throws IOException {
        var lines = Files.readAllLines(folder.resolve("courses.csv"));
        var header = List.of(lines.get(0).split(",", -1));
        var rows =
                lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
        assertThat(rows)
                .extracting(row -> row.get(header.indexOf("stage_uicc")))
                .contains("IA", "IV", "");
        assertThat(rows)
                .filteredOn(row -> !row.get(header.indexOf("gist_risk")).isEmpty())
                .isNotEmpty()
                .allMatch(row -> row.get(header.indexOf("tumour_group")).equals("gist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.csv", "cases.csv", "courses.csv"})
    void a_row_that_stands_there_twice_is_found(String name) throws Exception {
        var file = folder.resolve(name);
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.get(1));
        Files.write(file, lines);
        var said = recount();
        assertThat(said.text()).startsWith(name + ": row " + lines.size() + " repeats the key (");
        assertThat(said.status()).isEqualTo(2);
    }

    @Test
    void a_row_that_contradicts_another_of_the_same_key_is_found() throws Exception {
        var figures = folder.resolve("figures.csv");
        var lines = new ArrayList<>(Files.readAllLines(figures));
        var cells = lines.get(1).split(",", -1);
        cells[4] = String.valueOf(Integer.parseInt(cells[4]) + 1);
        lines.add(1, String.join(",", cells));
        Files.write(figures, lines);
        var said = recount();
        assertThat(said.text()).startsWith("figures.csv: row 3 repeats the key (");
        assertThat(said.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.csv", "cases.csv", "courses.csv"})
    void a_file_of_a_header_alone_is_found(String name) throws Exception {
        var file = folder.resolve(name);
        Files.write(file, Files.readAllLines(file).subList(0, 1));
        var said = recount();
        assertThat(said.text()).isEqualTo(name + " has no rows\n");
        assertThat(said.status()).isEqualTo(2);
    }

    @Test
    void a_release_that_is_all_headers_is_not_taken_for_an_agreement() throws Exception {
        for (var name : List.of("figures.csv", "cases.csv", "courses.csv")) {
            var file = folder.resolve(name);
            Files.write(file, Files.readAllLines(file).subList(0, 1));
        }
        assertThat(recount().status()).isEqualTo(2);
    }

    @Test
    void a_cell_that_was_changed_is_found() throws Exception {
        var figures = folder.resolve("figures.csv");
        var lines = Files.readAllLines(figures);
        var cells = lines.get(1).split(",", -1);
        cells[4] = String.valueOf(Integer.parseInt(cells[4]) + 1);
        lines.set(1, String.join(",", cells));
        Files.write(figures, lines);
        var said = recount();
        assertThat(said.text()).endsWith("1 differ\n");
        assertThat(said.status()).isEqualTo(1);
    }

    @Test
    void every_column_stands_in_the_codebook_and_no_patient_in_the_file() throws IOException {
        var header = Files.readAllLines(folder.resolve("courses.csv")).get(0).split(",", -1);
        var described = Files.readAllLines(folder.resolve("courses-codebook.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
        assertThat(described).containsExactly(header);
        assertThat(Files.readString(folder.resolve("courses.csv"))).doesNotContainPattern("(^|,)[0-9]{11}(,|$)");
    }

    private RecountScript.Said recount() throws IOException, InterruptedException {
        return RecountScript.run(folder);
    }
}
