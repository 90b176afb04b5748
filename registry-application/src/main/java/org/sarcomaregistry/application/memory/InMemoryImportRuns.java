package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Finished;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Undone;
import org.sarcomaregistry.application.importing.kept.ImportRuns;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;

/** Runs in the order in which they began, and who stored what. */
final class InMemoryImportRuns implements ImportRuns {

    private final Undo undo;
    private final Map<UUID, ImportRecord> runs = new LinkedHashMap<>();
    private final List<Stored> stored = new ArrayList<>();
    private final Map<UUID, UUID> withdrawals = new HashMap<>();

    private record Stored(UUID run, Receipt receipt) {}

    InMemoryImportRuns(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void begin(ImportRecord run) {
        runs.put(run.id(), run);
        undo.by(() -> runs.remove(run.id()));
    }

    @Override
    public Optional<ImportRecord> brokenOff(Sender sender, String source) {
        return newest(runs.size()).stream()
                .filter(run -> run.sender().equals(sender) && run.source().equals(source))
                .filter(run -> run.finished().isEmpty() && run.undone().isEmpty())
                .findFirst();
    }

    @Override
    public Optional<ImportRecord> find(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public ImmutableList<ImportRecord> newest(int most) {
        return Lists.reverse(ImmutableList.copyOf(runs.values())).stream()
                .limit(most)
                .collect(toImmutableList());
    }

    @Override
    public void finish(UUID run, Finished end) {
        find(run).filter(now -> now.finished().isEmpty()).ifPresent(now -> put(now, now.finished(end)));
    }

    @Override
    public void undo(UUID run, Undone end) {
        find(run).filter(now -> now.undone().isEmpty()).ifPresent(now -> put(now, now.undone(end)));
    }

    private void put(ImportRecord before, ImportRecord next) {
        runs.put(next.id(), next);
        undo.by(() -> runs.put(before.id(), before));
    }

    @Override
    public void stored(UUID run, Collection<Receipt> receipts) {
        for (var receipt : receipts) {
            if (stored.stream().anyMatch(one -> one.receipt().id().equals(receipt.id()))) {
                throw new Collision(new IllegalStateException("another run has stored it"));
            }
            stored.add(new Stored(run, receipt));
            undo.by(() -> stored.remove(stored.size() - 1));
        }
    }

    @Override
    public ImmutableList<Receipt> storedBy(UUID run) {
        return Lists.reverse(stored).stream()
                .filter(one -> one.run().equals(run))
                .map(Stored::receipt)
                .collect(toImmutableList());
    }

    @Override
    public void withdrew(UUID receipt, UUID withdrawal) {
        withdrawals.put(receipt, withdrawal);
        undo.by(() -> withdrawals.remove(receipt));
    }

    @Override
    public ImmutableSet<UUID> withdrawn(Collection<UUID> receipts) {
        return receipts.stream().filter(withdrawals::containsKey).collect(ImmutableSet.toImmutableSet());
    }
}
