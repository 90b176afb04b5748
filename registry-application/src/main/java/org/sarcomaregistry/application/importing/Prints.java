package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.ReportForm;

/** Tells by keyed hashes whether a row, or a whole source, came before. */
final class Prints {

    private final Fingerprints fingerprints;

    Prints(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** The same for rows of one sender and table that say the same, wherever they stand. */
    String of(Sender sender, SourceRow row) {
        Map<String, List<String>> told = new HashMap<>();
        var kept = row.kept();
        told.put("sender", List.of(sender.name()));
        told.put("table", List.of(kept.ref().table()));
        told.put("raw", List.of(kept.raw()));
        kept.columns().forEach(column -> told.put("column " + column, List.of(kept.cell(column))));
        return fingerprints.of(ReportForm.of(told));
    }

    /** The same for the same rows in the same order under the same mapping. */
    String of(Links links) {
        var hash = Hashing.sha256().newHasher();
        hash.putString(links.mapping().text(), StandardCharsets.UTF_8);
        for (var table : links.mapping().tables().keySet()) {
            for (var row : links.rows(table)) {
                hash.putString(canonical(row.kept()), StandardCharsets.UTF_8);
            }
        }
        return fingerprints.of(
                ReportForm.of(Map.of("source", ImmutableList.of(hash.hash().toString()))));
    }

    /** Cells have neither of the signs between them. */
    private static String canonical(KeptRow row) {
        return row.ref() + "\u001f" + String.join("\u001f", row.cells()) + "\u001f" + row.raw() + "\u001e";
    }
}
