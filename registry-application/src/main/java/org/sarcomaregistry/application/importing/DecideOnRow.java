package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.Decided.What;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.reporting.ImportMessages;
import org.sarcomaregistry.domain.report.Finding;

/**
 * A person decides on a row in quarantine: with what is supplied or confirmed it goes through the same intake as every
 * other row of its import, and the rows that waited because of it go with it; or nothing comes of it.
 */
public final class DecideOnRow {

    private final Transactions transactions;
    private final ImportMessages messages;
    private final Function<ImportRecord, Mapping> mappings;
    private final Clock clock;

    /**
     * Decisions by the mappings under which rows were imported.
     *
     * @param mappings reads the mapping of a run again
     */
    public DecideOnRow(
            Transactions transactions, ImportMessages messages, Function<ImportRecord, Mapping> mappings, Clock clock) {
        this.transactions = transactions;
        this.messages = messages;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** Sends a row as it was decided; a row of which still nothing comes waits on, and the attempt is noted. */
    public Decided promote(UUID id, Decision decision) {
        var found = transactions.read(stores -> stores.quarantine().find(id));
        if (found.isEmpty()) {
            return Decided.of(What.ABSENT);
        }
        var row = found.get();
        if (!row.isOpen()) {
            return Decided.of(What.CLOSED);
        }
        return decided(row, decision)
                .map(rows -> waitingAbove(row)
                        .map(above -> refuse(row, decision, above))
                        .orElseGet(() -> promote(row, rows, decision)))
                .orElseGet(() -> Decided.of(What.UNKNOWN_COLUMN));
    }

    /** Closes a row of which nothing is to come. */
    public Decided discard(UUID id, String by, String reason) {
        return transactions.commit(stores -> {
            var found = stores.quarantine().find(id);
            if (found.isEmpty()) {
                return Decided.of(What.ABSENT);
            }
            if (!found.get().isOpen()) {
                return Decided.of(What.CLOSED);
            }
            stores.quarantine().replace(found.get().now(State.DISCARDED));
            stores.quarantine().note(event(found.get(), HeldEvent.What.DISCARDED, by, reason, ImmutableList.of()));
            return Decided.of(What.DONE);
        });
    }

    /** The surroundings of the row with what was supplied; empty if there is no such column. */
    private static Optional<ImmutableList<KeptRow>> decided(HeldRow row, Decision decision) {
        var rows = row.rows();
        for (var cell : decision.cells().entrySet()) {
            var changed = changed(rows, cell.getKey(), cell.getValue());
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            rows = Surroundings.with(rows, changed.get());
        }
        return Optional.of(rows);
    }

    private static Optional<KeptRow> changed(ImmutableList<KeptRow> rows, String column, String text) {
        var own = rows.get(0);
        if (own.columns().contains(column)) {
            return Optional.of(own.with(column, text));
        }
        int dot = column.indexOf('.');
        return Optional.of(column)
                .filter(name -> dot > 0)
                .flatMap(name -> Surroundings.named(rows, name.substring(0, dot)))
                .flatMap(ref ->
                        rows.stream().filter(one -> one.ref().equals(ref)).findFirst())
                .filter(one -> one.columns().contains(column.substring(dot + 1)))
                .map(one -> one.with(column.substring(dot + 1), text));
    }

    /** The row to which this one belongs, if that one waits itself: it must be decided first. */
    private Optional<Finding> waitingAbove(HeldRow row) {
        var mapping = mapping(row);
        var links = Links.of(mapping, Surroundings.tables(row.rows()));
        var self = links.rows(row.ref().table()).stream()
                .filter(one -> one.ref().equals(row.ref()))
                .findFirst();
        var open = openOf(row);
        return self.flatMap(links::parent)
                .map(parent -> parent.ref())
                .filter(open::containsKey)
                .map(Flaw.BELONGS::because);
    }

    private Mapping mapping(HeldRow row) {
        return mappings.apply(
                transactions.read(stores -> stores.importRuns().find(row.run())).orElseThrow());
    }

    /** The rows of the same import that wait. */
    private ImmutableMap<RowRef, HeldRow> openOf(HeldRow row) {
        return transactions.read(stores -> stores.quarantine().metBy(row.run())).stream()
                .filter(other -> other.isOpen() && other.run().equals(row.run()))
                .collect(ImmutableMap.toImmutableMap(HeldRow::ref, other -> other));
    }

    private Decided promote(HeldRow row, ImmutableList<KeptRow> rows, Decision decision) {
        var open = openOf(row);
        var wanted = Stream.concat(Stream.of(row.ref()), below(row, rows).filter(open::containsKey))
                .collect(ImmutableSet.toImmutableSet());
        var dispositions = passed(row, rows, wanted, decision);
        var own = dispositions.stream()
                .filter(one -> one.row().equals(row.ref()))
                .findFirst()
                .orElseThrow();
        if (!isStored(own)) {
            return refuse(row, decision, own.findings().toArray(new Finding[0]));
        }
        int along = transactions.commit(stores -> close(stores, dispositions, open, rows.get(0), decision));
        return new Decided(What.DONE, ImmutableList.of(), own.receipts(), along - 1);
    }

    private Stream<RowRef> below(HeldRow row, ImmutableList<KeptRow> rows) {
        var links = Links.of(mapping(row), Surroundings.tables(rows));
        return links.rows(row.ref().table()).stream()
                .filter(one -> one.ref().equals(row.ref()))
                .flatMap(one -> links.allBelow(one).stream())
                .map(one -> one.ref());
    }

    private ImmutableList<Disposition> passed(
            HeldRow row, ImmutableList<KeptRow> rows, ImmutableSet<RowRef> wanted, Decision decision) {
        var run =
                transactions.read(stores -> stores.importRuns().find(row.run())).orElseThrow();
        var confirmed = decision.confirmed() ? ImmutableSet.of(row.ref()) : ImmutableSet.<RowRef>of();
        var links = Links.of(mapping(row), Surroundings.tables(rows)).confirming(confirmed);
        var book = Book.of(transactions, run);
        var passage = new Passage(
                messages::examine,
                batch -> messages.importAll(batch, book::stored),
                book,
                ImportOptions.on(LocalDate.now(clock)),
                Progress.UNWATCHED);
        try (var sent = new ImportRun(links, passage, Optional.of(wanted))) {
            return sent.dispositions();
        }
    }

    private static boolean isStored(Disposition one) {
        return one.kind() == Kind.ACCEPTED || one.kind() == Kind.DUPLICATE;
    }

    /** Closes what was stored; what waits on stands among rows that were put right. Answers how many were closed. */
    private int close(
            Stores stores,
            ImmutableList<Disposition> dispositions,
            ImmutableMap<RowRef, HeldRow> open,
            KeptRow decided,
            Decision decision) {
        int closed = 0;
        for (var one : dispositions) {
            var row = Optional.ofNullable(open.get(one.row())).orElseThrow();
            if (isStored(one)) {
                stores.quarantine().replace(row.now(State.PROMOTED));
                stores.quarantine()
                        .note(event(row, HeldEvent.What.PROMOTED, decision.by(), decision.reason(), one.receipts()));
                closed++;
            } else {
                stores.quarantine().replace(row.among(Surroundings.with(row.rows(), decided)));
            }
        }
        return closed;
    }

    private Decided refuse(HeldRow row, Decision decision, Finding... findings) {
        return transactions.commit(stores -> {
            stores.quarantine()
                    .note(event(row, HeldEvent.What.REFUSED, decision.by(), decision.reason(), ImmutableList.of()));
            return new Decided(What.REFUSED, Stream.of(findings).collect(toImmutableList()), ImmutableList.of(), 0);
        });
    }

    private HeldEvent event(HeldRow row, HeldEvent.What what, String by, String reason, ImmutableList<UUID> receipts) {
        return new HeldEvent(row.id(), what, by, clock.instant().truncatedTo(ChronoUnit.MICROS), reason, receipts);
    }
}
