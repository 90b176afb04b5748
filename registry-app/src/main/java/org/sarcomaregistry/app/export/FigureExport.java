package org.sarcomaregistry.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Figure;

/** Writes every figure of a release as CSV, unprotected: for the registry's own statisticians, never for the public. */
public final class FigureExport {

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final int DECIMALS = 6;

    private FigureExport() {}

    /**
     * Writes {@code figures.csv}, {@code cases.csv}, {@code adherence.csv}, {@code comparisons.csv} and {@code adjusted.csv}.
     *
     * @param folder made if it isn't there
     * @throws UncheckedIOException if a file can't be written
     */
    public static void write(Release release, Path folder) {
        try {
            Files.createDirectories(folder);
            writeFigures(release, folder.resolve("figures.csv"));
            writeCases(release, folder.resolve("cases.csv"));
            BesideExport.write(release, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writeFigures(Release release, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(
                    "indicator",
                    "level",
                    "unit",
                    "year",
                    "met",
                    "unmet",
                    "undecided",
                    "perhaps_met",
                    "perhaps_unmet",
                    "perhaps",
                    "share",
                    "lower",
                    "upper",
                    "bound_lower",
                    "bound_upper",
                    "attainment");
            for (Figure figure : release.figures()) {
                write(figure, csv);
            }
        }
    }

    private static void write(Figure figure, CSVPrinter csv) throws IOException {
        var key = figure.key();
        var counts = figure.counts();
        csv.printRecord(
                key.indicator(),
                key.scope().level().code(),
                key.scope().code(),
                key.year(),
                counts.met(),
                counts.unmet(),
                counts.undecided(),
                counts.perhapsMet(),
                counts.perhapsUnmet(),
                counts.perhaps(),
                fixed(figure.share()),
                fixed(figure.interval().stream().mapToDouble(i -> i.lower())),
                fixed(figure.interval().stream().mapToDouble(i -> i.upper())),
                fixed(figure.bounds().stream().mapToDouble(b -> b.lower())),
                fixed(figure.bounds().stream().mapToDouble(b -> b.upper())),
                figure.attainment().code());
    }

    private static String fixed(DoubleStream number) {
        return fixed(number.findFirst());
    }

    static String fixed(OptionalDouble number) {
        return number.isEmpty()
                ? ""
                : BigDecimal.valueOf(number.getAsDouble())
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static void writeCases(Release release, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord("level", "unit", "year", "group", "cases");
            for (Map.Entry<CaseKey, Integer> count : release.cases().entrySet()) {
                var key = count.getKey();
                csv.printRecord(
                        key.scope().level().code(),
                        key.scope().code(),
                        key.year(),
                        key.group().code(),
                        count.getValue());
            }
        }
    }
}
