package org.sarcomaregistry.app.importing;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sarcomaregistry.application.importing.Disposition;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.domain.report.Finding;

/** Writes what became of each row as CSV, one line for each, without anything that stands in the source. */
final class DispositionsFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "table",
                    "line",
                    "disposition",
                    "same_as",
                    "receipts",
                    "rules",
                    "fields",
                    "file",
                    "columns",
                    "quarantine",
                    "text_nb",
                    "text_en")
            .get();

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

    private DispositionsFile() {}

    /** Writes the file whole or not at all; an older one with the same name is replaced. */
    static void write(Path file, Mapping mapping, List<Disposition> dispositions) {
        var target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            var half = Files.createTempFile(target.getParent(), "dispositions", ".part");
            try (var out = Files.newBufferedWriter(half, StandardCharsets.UTF_8);
                    var csv = new CSVPrinter(out, FORMAT)) {
                for (var disposition : dispositions) {
                    csv.printRecord(cells(mapping, disposition).map(DispositionsFile::harmless));
                }
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> cells(Mapping mapping, Disposition disposition) {
        return Stream.of(
                disposition.row().table(),
                String.valueOf(disposition.row().line()),
                disposition.kind().code(),
                disposition.sameAs().map(Object::toString).orElse(""),
                disposition.receipts().stream().map(Object::toString).collect(Collectors.joining(" ")),
                joined(disposition, Finding::code, " "),
                joined(disposition, Finding::field, " "),
                mapping.table(disposition.row().table())
                        .map(table -> table.file().name())
                        .orElse(""),
                String.join(" ", disposition.columns()),
                disposition.held().map(Object::toString).orElse(""),
                joined(disposition, finding -> finding.text().nb(), "; "),
                joined(disposition, finding -> finding.text().en(), "; "));
    }

    private static String joined(Disposition disposition, Function<Finding, String> part, String between) {
        return disposition.findings().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.matches(cell.charAt(0)) ? "'" + cell : cell;
    }
}
