package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.UUID;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.kept.TableCount;

/**
 * What an import amounts to.
 *
 * @param run under which the registry knows this import; of a dry run it knows nothing
 * @param read rows read by table, in the order of the mapping
 * @param dispositions by table and line
 * @param stored messages that this import has stored
 * @param storedBefore messages that the registry had already
 */
public record Reconciliation(
        UUID run,
        ImmutableMap<String, Integer> read,
        ImmutableList<Disposition> dispositions,
        int stored,
        int storedBefore) {

    /** The counts by table, in the order of the mapping. */
    public ImmutableList<TableCount> counts() {
        return read.entrySet().stream()
                .map(table -> new TableCount(
                        table.getKey(),
                        table.getValue(),
                        count(table.getKey(), Kind.ACCEPTED),
                        count(table.getKey(), Kind.REJECTED),
                        count(table.getKey(), Kind.DUPLICATE),
                        count(table.getKey(), Kind.QUARANTINED)))
                .collect(toImmutableList());
    }

    private int count(String table, Kind kind) {
        return (int) dispositions.stream()
                .filter(one -> one.kind() == kind && one.row().table().equals(table))
                .count();
    }

    /** Whether every table is balanced. */
    public boolean isBalanced() {
        return counts().stream().allMatch(TableCount::isBalanced);
    }

    /** Whether any row was rejected. */
    public boolean hasRejected() {
        return dispositions.stream().anyMatch(one -> one.kind() == Kind.REJECTED);
    }

    /** Whether any row waits in quarantine. */
    public boolean hasQuarantined() {
        return dispositions.stream().anyMatch(one -> one.kind() == Kind.QUARANTINED);
    }

    /** Whether the registry is as it was before. */
    public boolean isUnchanged() {
        return stored == 0;
    }
}
