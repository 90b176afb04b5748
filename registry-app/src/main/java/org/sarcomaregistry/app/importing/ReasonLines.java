package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcomaregistry.application.importing.Disposition;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** Why nothing came of rows: file, line, columns and reasons, and nothing that stands in the source. */
final class ReasonLines {

    private static final int MOST = 10;

    private final Language language;

    ReasonLines(Language language) {
        this.language = language;
    }

    /** The first of an import's rejected and quarantined rows, and how many more there are. */
    ImmutableList<String> of(Mapping mapping, List<Disposition> dispositions) {
        var refused = dispositions.stream()
                .filter(one -> one.kind() == Kind.REJECTED || one.kind() == Kind.QUARANTINED)
                .toList();
        var lines = ImmutableList.<String>builder();
        refused.stream().limit(MOST).forEach(one -> lines.add(of(mapping, one)));
        if (refused.size() > MOST) {
            int more = refused.size() - MOST;
            lines.add(
                    Text.of("… og " + more + " til i filen med utfall:", "… and " + more + " more in the dispositions:")
                            .in(language));
        }
        return lines.build();
    }

    private String of(Mapping mapping, Disposition one) {
        var file = mapping.table(one.row().table())
                .map(table -> table.file().name())
                .orElse("");
        return place(file, one.row(), one.columns()) + ": " + one.kind().label().in(language) + ": "
                + reasons(one.findings());
    }

    /** A row in quarantine. */
    String of(HeldRow row) {
        return place(row.file(), row.ref(), row.columns()) + ": " + reasons(row.findings());
    }

    private String place(String file, RowRef ref, List<String> columns) {
        var where = columns.isEmpty() ? "" : " [" + String.join(", ", columns) + "]";
        return file + ":" + ref.line() + " (" + ref.table() + ")" + where;
    }

    private String reasons(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.text().in(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
