package org.sarcomaregistry.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.testkit.story.PlainForms;

/** Files of releases in which there is nobody, or nobody decided. */
class NothingToExportTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    @TempDir
    private Path folder;

    private final OpenedStores stores = OpenedStores.inMemory();
    private final Registry registry = Registry.of(
            stores.transactions(),
            stores.fingerprints(),
            IdPolicy.IMPORT,
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void a_release_before_the_first_report_has_tables_without_rows() {
        evidence();
        var before = TODAY.minusYears(10);
        FigureExport.write(registry.publishStatistics().run(before), folder);
        assertThat(folder.resolve("figures.csv")).content(UTF_8).hasLineCount(1);
        assertThat(folder.resolve("cases.csv")).content(UTF_8).hasLineCount(1);
        assertThat(CourseExport.write(KnownCourses.on(before, stores.transactions()), folder))
                .isZero();
    }

    @Test
    void a_share_of_nobody_decided_is_an_empty_cell_between_bounds_from_nothing_to_all() {
        evidence();
        FigureExport.write(registry.publishStatistics().run(TODAY), folder);
        assertThat(folder.resolve("figures.csv"))
                .content(UTF_8)
                .doesNotContain("NaN", "Infinity")
                .contains("SARK-R0,nation,norway,2024,0,0,1,0,0,0,,,,0.000000,1.000000,");
    }

    /** An operation that nobody has reported. */
    private void evidence() {
        var day = TODAY.minusDays(90);
        for (var kind : new FormKind[] {FormKind.PATHOLOGY, FormKind.PROCEDURE}) {
            var form = PlainForms.of(kind, day)
                    .with("message_id", kind.code())
                    .with("patient_scheme", "local")
                    .with("patient_value", "P-1")
                    .with("patient_born", "1960-05-17")
                    .with("patient_sex", "female");
            registry.recordEvidence().record(new Submission(form, new Sender("laboratory"), Optional.empty(), TODAY));
        }
    }
}
