package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;

/** Which reports a run has stored, kept by the commits that store them. */
final class Book {

    private final Transactions transactions;
    private final ImportRecord run;
    private final ImmutableSet<UUID> before;

    private Book(Transactions transactions, ImportRecord run, ImmutableSet<UUID> before) {
        this.transactions = transactions;
        this.run = run;
        this.before = before;
    }

    /** A run that begins now. */
    static ImportRecord begun(Links links, Prints prints, ImportOptions options, Instant now) {
        var mapping = links.mapping();
        return new ImportRecord(
                UUID.randomUUID(),
                mapping.sender(),
                mapping.name(),
                mapping.version(),
                mapping.text(),
                prints.of(links),
                options.by(),
                now.truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                Optional.empty());
    }

    /** Goes on with a run of the same source that broke off, else begins one. */
    static Book open(Transactions transactions, ImportRecord begun, boolean dry) {
        if (dry) {
            return new Book(transactions, begun, ImmutableSet.of());
        }
        return transactions.commit(stores -> {
            var brokenOff = stores.importRuns().brokenOff(begun.sender(), begun.source());
            if (brokenOff.isEmpty()) {
                stores.importRuns().begin(begun);
            }
            var run = brokenOff.orElse(begun);
            return new Book(transactions, run, ids(stores.importRuns().storedBy(run.id())));
        });
    }

    /** Goes on with a run, of which nothing counts as stored by it before. */
    static Book of(Transactions transactions, ImportRecord run) {
        return new Book(transactions, run, ImmutableSet.of());
    }

    private static ImmutableSet<UUID> ids(Collection<Receipt> receipts) {
        return receipts.stream().map(Receipt::id).collect(ImmutableSet.toImmutableSet());
    }

    ImportRecord run() {
        return run;
    }

    /** Whether this run has stored a report before it broke off. */
    boolean isOwn(Receipt receipt) {
        return before.contains(receipt.id());
    }

    /** Within the commit that stores the reports. */
    void stored(Stores stores, List<Outcome> outcomes) {
        stores.importRuns()
                .stored(run.id(), outcomes.stream().flatMap(Book::stored).collect(toImmutableList()));
    }

    private static Stream<Receipt> stored(Outcome outcome) {
        return outcome.fold(
                answered -> Stream.of(answered)
                        .filter(one ->
                                !one.repeated() && one.receipt().position().isPresent())
                        .map(Outcome.Answered::receipt),
                refused -> Stream.empty());
    }

    /** Those of these receipts whose reports were withdrawn by undoing an import. */
    ImmutableSet<UUID> withdrawn(Collection<UUID> receipts) {
        return transactions.read(stores -> stores.importRuns().withdrawn(receipts));
    }
}
