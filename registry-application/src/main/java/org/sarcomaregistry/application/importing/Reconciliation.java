package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sarcomaregistry.application.importing.Disposition.Kind;

/**
 * What an import amounts to.
 *
 * @param read rows read by table, in the order of the mapping
 * @param dispositions by table and line
 * @param stored messages that this import has stored
 * @param storedBefore messages that the registry had already
 */
public record Reconciliation(
        ImmutableMap<String, Integer> read, ImmutableList<Disposition> dispositions, int stored, int storedBefore) {

    /** The count of one table. */
    public record Count(String table, int read, int accepted, int rejected, int duplicate) {

        /** Whether every row that was read has become something. */
        public boolean isBalanced() {
            return read == accepted + rejected + duplicate;
        }
    }

    /** The counts by table, in the order of the mapping. */
    public ImmutableList<Count> counts() {
        return read.entrySet().stream()
                .map(table -> new Count(
                        table.getKey(),
                        table.getValue(),
                        count(table.getKey(), Kind.ACCEPTED),
                        count(table.getKey(), Kind.REJECTED),
                        count(table.getKey(), Kind.DUPLICATE)))
                .collect(toImmutableList());
    }

    private int count(String table, Kind kind) {
        return (int) dispositions.stream()
                .filter(one -> one.kind() == kind && one.row().table().equals(table))
                .count();
    }

    /** Whether every table is balanced. */
    public boolean isBalanced() {
        return counts().stream().allMatch(Count::isBalanced);
    }

    /** Whether any row was rejected. */
    public boolean hasRejected() {
        return dispositions.stream().anyMatch(one -> one.kind() == Kind.REJECTED);
    }

    /** Whether the registry is as it was before. */
    public boolean isUnchanged() {
        return stored == 0;
    }
}
