package org.sarcomaregistry.app.importing;

import java.util.List;
import org.sarcomaregistry.application.importing.Disposition;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.domain.report.Finding;

/** Dispositions in the few words in which tests compare them. */
final class Fates {

    private Fates() {}

    record Fate(String table, int line, Kind kind, List<String> codes) {

        String place() {
            return table + ":" + line;
        }
    }

    static List<Fate> of(Reconciliation reconciliation) {
        return reconciliation.dispositions().stream().map(Fates::of).toList();
    }

    /** Rejected or in quarantine. */
    static List<Fate> refused(Reconciliation reconciliation) {
        return of(reconciliation).stream()
                .filter(fate -> fate.kind() == Kind.REJECTED || fate.kind() == Kind.QUARANTINED)
                .toList();
    }

    private static Fate of(Disposition disposition) {
        return new Fate(
                disposition.row().table(),
                disposition.row().line(),
                disposition.kind(),
                disposition.findings().stream().map(Finding::code).distinct().toList());
    }
}
