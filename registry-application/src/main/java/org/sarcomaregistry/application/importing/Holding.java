package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldEvent.What;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Finished;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;

/** Puts what is doubtful into quarantine, each row once whatever the number of imports. Used once. */
final class Holding {

    private static final int TOGETHER = 200;

    private final Transactions transactions;
    private final Links links;
    private final Prints prints;
    private final Book book;
    private final Instant now;
    private final ImmutableMap<RowRef, SourceRow> rows;
    private final Map<String, RowRef> seen = new HashMap<>();
    private final List<HeldRow> added = new ArrayList<>();
    private final Set<UUID> met = new LinkedHashSet<>();
    private final Map<HeldRow, Disposition> takenLater = new LinkedHashMap<>();

    Holding(Transactions transactions, Links links, Prints prints, Book book, Instant now) {
        this.transactions = transactions;
        this.links = links;
        this.prints = prints;
        this.book = book;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.rows = links.mapping().tables().keySet().stream()
                .flatMap(table -> links.rows(table).stream())
                .collect(toImmutableMap(SourceRow::ref, row -> row));
    }

    /** The same dispositions, knowing what has been decided about the same rows before. */
    ImmutableList<Disposition> settled(ImmutableList<Disposition> dispositions) {
        var doubtful = dispositions.stream()
                .filter(one -> one.kind() == Kind.QUARANTINED)
                .map(one -> print(one.row()))
                .collect(toImmutableList());
        var known = transactions.read(stores -> stores.quarantine().saying(doubtful));
        var open = transactions.read(stores -> stores.quarantine().open()).stream()
                .collect(toImmutableMap(HeldRow::fingerprint, row -> row));
        return dispositions.stream()
                .map(one -> one.kind() == Kind.QUARANTINED ? held(one, known) : taken(one, open))
                .collect(toImmutableList());
    }

    private String print(RowRef ref) {
        return prints.of(
                links.mapping().sender(), Optional.ofNullable(rows.get(ref)).orElseThrow());
    }

    private Disposition held(Disposition one, ImmutableMap<String, HeldRow> known) {
        var print = print(one.row());
        var earlier = Optional.ofNullable(seen.putIfAbsent(print, one.row()));
        if (earlier.isPresent()) {
            return Disposition.stored(one.row(), Kind.DUPLICATE, ImmutableList.of(), earlier, ImmutableList.of());
        }
        return Optional.ofNullable(known.get(print))
                .flatMap(row -> decided(one, row))
                .orElseGet(() -> put(one, print));
    }

    /** What was decided about the same row; empty if it is as good as new. */
    private Optional<Disposition> decided(Disposition one, HeldRow row) {
        return switch (row.state()) {
            case HELD -> {
                met.add(row.id());
                yield Optional.of(one.heldAs(row.id()));
            }
            case PROMOTED ->
                Optional.of(Disposition.stored(
                        one.row(), Kind.DUPLICATE, receipts(row), Optional.empty(), ImmutableList.of()));
            case DISCARDED -> Optional.of(Disposition.refused(one.row(), Refusal.of(Flaw.DISCARDED)));
            case TAKEN_LATER, UNDONE -> Optional.empty();
        };
    }

    private ImmutableList<UUID> receipts(HeldRow row) {
        return transactions.read(stores -> stores.quarantine().history(row.id())).stream()
                .flatMap(event -> event.receipts().stream())
                .collect(toImmutableList());
    }

    private Disposition put(Disposition one, String print) {
        var row = Optional.ofNullable(rows.get(one.row())).orElseThrow();
        var held = new HeldRow(
                UUID.randomUUID(),
                book.run().id(),
                one.row(),
                links.mapping()
                        .table(one.row().table())
                        .map(table -> table.file().name())
                        .orElse(""),
                State.HELD,
                one.findings(),
                one.columns(),
                print,
                Surroundings.of(links, row),
                now);
        added.add(held);
        met.add(held.id());
        return one.heldAs(held.id());
    }

    /** A row that waited is taken now: a better mapping reads it. */
    private Disposition taken(Disposition one, ImmutableMap<String, HeldRow> open) {
        if (!open.isEmpty() && one.kind() != Kind.REJECTED) {
            Optional.ofNullable(open.get(print(one.row()))).ifPresent(row -> takenLater.putIfAbsent(row, one));
        }
        return one;
    }

    /** Keeps what was settled, and that the run has come to its end. */
    void keep(ImmutableList<TableCount> counts) {
        Lists.partition(added, TOGETHER)
                .forEach(some -> transactions.commit(stores -> {
                    stores.quarantine().add(some);
                    stores.quarantine()
                            .met(book.run().id(), some.stream().map(HeldRow::id).toList());
                    return some.size();
                }));
        transactions.commit(stores -> {
            takenLater.forEach((row, one) -> {
                stores.quarantine().replace(row.now(State.TAKEN_LATER));
                stores.quarantine()
                        .note(new HeldEvent(
                                row.id(), What.TAKEN_LATER, book.run().by(), now, "", one.receipts()));
            });
            stores.quarantine().met(book.run().id(), List.copyOf(met));
            stores.importRuns().finish(book.run().id(), new Finished(now, counts));
            return met.size();
        });
    }
}
