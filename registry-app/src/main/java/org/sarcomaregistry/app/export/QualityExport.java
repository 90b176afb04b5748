package org.sarcomaregistry.app.export;

import static org.sarcomaregistry.app.export.FigureExport.fixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sarcomaregistry.application.counting.DataQuality;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.quality.Demand;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.quality.Validity;
import org.sarcomaregistry.domain.quality.Verification;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;

/** Writes the quality of the material as CSV, by place and year, with a codebook: for the registry's own staff. */
public final class QualityExport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final DataQuality quality;
    private final Path folder;

    private QualityExport(DataQuality quality, Path folder) {
        this.quality = quality;
        this.folder = folder;
    }

    /** Writes a row or several for a place and a year. */
    private interface Rows {
        void write(Scope place, int year, CSVPrinter csv) throws IOException;
    }

    /**
     * Writes the four tables, and {@code quality-codebook.csv}.
     *
     * @param folder made if it isn't there
     * @return the number of years
     * @throws UncheckedIOException if a file can't be written
     */
    public static int write(DataQuality quality, Path folder) {
        var export = new QualityExport(quality, folder);
        try {
            Files.createDirectories(folder);
            export.table(QualityTables.COMPLETENESS, export::completeness);
            export.table(QualityTables.TIMELINESS, export::timeliness);
            export.table(QualityTables.VALIDITY, export::validity);
            export.table(QualityTables.VERIFICATION, export::verification);
            export.codebook();
            return quality.years().size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void table(QualityTables table, Rows rows) throws IOException {
        var places = quality.places();
        try (var csv = printer(folder.resolve(table.file()))) {
            csv.printRecord(table.columns().stream().map(QualityTables.Column::name));
            for (int year : quality.years()) {
                for (var place : places) {
                    rows.write(place, year, csv);
                }
            }
        }
    }

    private static CSVPrinter printer(Path file) throws IOException {
        return new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT);
    }

    private void completeness(Scope place, int year, CSVPrinter csv) throws IOException {
        for (var form : quality.forms(place, year).entrySet()) {
            for (FieldSpec spec : FormQuality.fields(form.getKey()).values()) {
                var count = Optional.ofNullable(form.getValue().fields().get(spec.name()))
                        .orElseThrow();
                csv.printRecord(
                        place.level().code(),
                        place.code(),
                        year,
                        form.getKey().code(),
                        spec.name(),
                        Demand.of(spec).code(),
                        count.required(),
                        count.answered(),
                        count.unknown(),
                        count.blank(),
                        count.notAsked(),
                        fixed(count.completeness().share()));
            }
        }
    }

    private void timeliness(Scope place, int year, CSVPrinter csv) throws IOException {
        for (var form : quality.forms(place, year).entrySet()) {
            var timeliness = form.getValue().timeliness();
            csv.printRecord(
                    place.level().code(),
                    place.code(),
                    year,
                    form.getKey().code(),
                    form.getValue().reports(),
                    timeliness.imprecise(),
                    fixed(timeliness.days().lowerQuartile()),
                    fixed(timeliness.days().median()),
                    fixed(timeliness.days().upperQuartile()),
                    timeliness.onTime(),
                    fixed(timeliness.share().share()));
        }
    }

    private void validity(Scope place, int year, CSVPrinter csv) throws IOException {
        for (var form : quality.validity(place, year).entrySet()) {
            var name = form.getKey().map(FormKind::code).orElse("");
            for (var finding : findings(form.getValue())) {
                csv.print(place.level().code());
                csv.print(place.code());
                csv.print(year);
                csv.print(name);
                csv.print(form.getValue().messages());
                csv.print(form.getValue().rejected());
                csv.printRecord(finding);
            }
        }
    }

    /** A row for each kind of finding; one without any where nothing was found, so that the messages are told. */
    private static List<List<Object>> findings(Validity validity) {
        if (validity.findings().isEmpty()) {
            return List.of(List.of("", "", 0, 0, ""));
        }
        return validity.findings().entrySet().stream()
                .map(found -> List.<Object>of(
                        found.getKey().code(),
                        found.getKey().severity().code(),
                        found.getValue().all(),
                        found.getValue().inRejected(),
                        fixed(validity.perHundred(found.getKey()))))
                .toList();
    }

    private void verification(Scope place, int year, CSVPrinter csv) throws IOException {
        var verification = quality.verification(place, year);
        if (!verification.equals(Verification.NONE)) {
            csv.printRecord(
                    place.level().code(),
                    place.code(),
                    year,
                    verification.cases(),
                    verification.verified(),
                    fixed(verification.morphologicallyVerified().share()),
                    verification.deathCertificateOnly(),
                    fixed(verification.deathCertificateOnlyShare().share()),
                    verification.unknownBasis(),
                    verification.unregisteredDeaths());
        }
    }

    private void codebook() throws IOException {
        try (var csv = printer(folder.resolve("quality-codebook.csv"))) {
            csv.printRecord("file", "column", "label_nb", "label_en");
            for (var table : QualityTables.values()) {
                for (var column : table.columns()) {
                    csv.printRecord(
                            table.file(),
                            column.name(),
                            column.meaning().nb(),
                            column.meaning().en());
                }
            }
        }
    }
}
