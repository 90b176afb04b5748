package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.export.CourseExport;
import org.sarcomaregistry.app.export.FigureExport;
import org.sarcomaregistry.app.export.RecountScript;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.indicator.Figure;

/** A script that knows none of the registry's code counts the release of real patients again. */
class RealPatientsRecountTest {

    @TempDir
    private Path folder;

    @Test
    void every_cell_of_real_patients_is_recounted() throws Exception {
        var transactions = new InMemoryTransactions();
        new RegisterImport(Registries.importInto(transactions))
                .run(
                        RegisterFiles.read(Checkouts.shared("data/tcga-sarc"), Mappings.find("tcga-sarc")),
                        ImportOptions.on(Registries.TODAY),
                        folder.resolve("dispositions.csv"),
                        Progress.UNWATCHED);
        var known = KnownCourses.on(Registries.TODAY, transactions);
        var release = PublishStatistics.release(known);
        FigureExport.write(release, folder);
        CourseExport.write(known, folder);

        assertThat(release.figures())
                .extracting(Figure::key)
                .extracting("indicator")
                .contains("SARK-R0", "SARK-RT");
        var said = RecountScript.run(folder);
        assertThat(said.text()).startsWith("257 courses, ").endsWith("0 differ\n");
        assertThat(said.status()).isZero();
    }
}
