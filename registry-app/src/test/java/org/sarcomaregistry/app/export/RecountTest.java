package org.sarcomaregistry.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(recount()).endsWith("0 differ\n");
    }

    @Test
    void a_cell_that_was_changed_is_found() throws Exception {
        var figures = folder.resolve("figures.csv");
        var lines = Files.readAllLines(figures);
        var cells = lines.get(1).split(",", -1);
        cells[4] = String.valueOf(Integer.parseInt(cells[4]) + 1);
        lines.set(1, String.join(",", cells));
        Files.write(figures, lines);
        assertThat(recount()).endsWith("1 differ\n");
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

    private String recount() throws IOException, InterruptedException {
        var top = Path.of("").toAbsolutePath();
        var script = (Files.exists(top.resolve("docs")) ? top : top.getParent()).resolve("docs/recount/recount.py");
        Process process;
        try {
            process = new ProcessBuilder("python3", script.toString(), folder.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("needs python3");
            throw absent;
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
