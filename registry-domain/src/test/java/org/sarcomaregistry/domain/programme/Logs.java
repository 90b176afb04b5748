package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.ReportForm;

/** Logs of one person that give the programme something to say. */
final class Logs {

    private Logs() {}

    static Arbitrary<Entries> any() {
        return Arbitraries.of(forms()).list().ofMinSize(1).ofMaxSize(9).map(forms -> {
            var log = entries();
            forms.forEach(log::told);
            return log;
        });
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<ReportForm> forms() {
        return List.of(
                aWorkUp(),
                aWorkUp().with("diagnosis_date", "2021-05-04").with("depth", "superficial"),
                aWorkUp().with("topography", "C40.2").with("morphology", "9180/3"),
                anOperation("2024-04-01", "R0"),
                anOperation("2024-04-01", "R1").with("surgeon_margin", "marginal"),
                anOperation("2021-06-01", "R2").with("limb", "amputation"),
                aSpecimen("biopsy", "2024-03-01"),
                aProcedure("2024-04-01"),
                radiotherapy("2024-05-01"),
                radiotherapy("2021-08-01").with("fractions", "30"),
                aRadiotherapyRecord("2024-05-02"),
                drugs("2024-04-20", "2024-08-01"),
                drugs("2024-03-10", "2024-03-25").with("intention", "neoadjuvant"),
                aDose("2024-04-20"),
                aDeath("2024-12-20"),
                complete("radiotherapy-record", "2026-12-31"),
                complete("drug-record", "2026-12-31"));
    }
}
