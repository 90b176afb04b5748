package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.reporting.Receipt;

/** What imports have amounted to by now, and the rows that wait. */
public final class ImportOverview {

    private final Transactions transactions;

    public ImportOverview(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A run as it stands.
     *
     * @param counts what has become of its rows by now, by table
     * @param stored how many reports it has stored
     * @param withdrawn how many of them were withdrawn by undoing it
     */
    public record Standing(ImportRecord run, ImmutableList<TableCount> counts, int stored, int withdrawn) {}

    /** A row in quarantine with what happened to it, the first first. */
    public record Told(HeldRow row, ImmutableList<HeldEvent> history) {}

    /** The newest runs, at most so many. */
    public ImmutableList<Standing> newest(int most) {
        return transactions.read(stores -> stores.importRuns().newest(most).stream()
                .map(run -> standing(stores, run))
                .collect(toImmutableList()));
    }

    /** One run. */
    public Optional<Standing> run(UUID id) {
        return transactions.read(stores -> stores.importRuns().find(id).map(run -> standing(stores, run)));
    }

    private static Standing standing(Stores stores, ImportRecord run) {
        var stored =
                stores.importRuns().storedBy(run.id()).stream().map(Receipt::id).collect(toImmutableList());
        return new Standing(
                run,
                run.countsNow(stores.quarantine().metBy(run.id())),
                stored.size(),
                stores.importRuns().withdrawn(stored).size());
    }

    /** The rows that wait. */
    public ImmutableList<HeldRow> waiting() {
        return transactions.read(stores -> stores.quarantine().open());
    }

    /** All rows that a run has put into quarantine or found there, by table and line. */
    public ImmutableList<HeldRow> metBy(UUID run) {
        return transactions.read(stores -> stores.quarantine().metBy(run));
    }

    /** One row in quarantine. */
    public Optional<Told> row(UUID id) {
        return transactions.read(stores -> stores.quarantine()
                .find(id)
                .map(row -> new Told(row, stores.quarantine().history(id))));
    }
}
