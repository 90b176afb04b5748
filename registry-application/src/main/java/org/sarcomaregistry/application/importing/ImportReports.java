package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.source.SourceTable;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.ImportMessages;

/**
 * An older register is taken in through the same intake as a hospital's reports.
 *
 * <p>Rows are examined before they are sent: a rejected one leaves nothing behind, so that it can be put right and
 * imported again; a doubtful one is kept until a person has decided. What was sent is repeatable by sender and message
 * id, therefore an import that was interrupted, inside a commit or between two, is simply run again: it goes on under
 * the same name, and amounts to what it would have without the interruption.
 */
public final class ImportReports {

    private final Transactions transactions;
    private final ImportMessages messages;
    private final Prints prints;
    private final Clock clock;

    public ImportReports(Transactions transactions, ImportMessages messages, Fingerprints fingerprints, Clock clock) {
        this.transactions = transactions;
        this.messages = messages;
        this.prints = new Prints(fingerprints);
        this.clock = clock;
    }

    /**
     * Imports the tables of a register.
     *
     * @param mapping without problems for these tables
     * @param tables each under its name in the mapping; one that is missing counts as empty
     * @return what became of every row
     * @throws org.sarcomaregistry.application.Unavailable if a neighbour fails; run again, nothing is lost
     */
    public Reconciliation run(
            Mapping mapping, ImmutableMap<String, SourceTable> tables, ImportOptions options, Progress progress) {
        var links = Links.of(mapping, tables);
        var book = Book.open(transactions, Book.begun(links, prints, options, clock.instant()), options.dry());
        var rehearsal = messages.rehearsal();
        var course = new Passage(
                messages::examine,
                options.dry() ? rehearsal::take : batch -> messages.importAll(batch, book::stored),
                book,
                options,
                progress);
        try (var run = new ImportRun(links, course)) {
            var holding = new Holding(transactions, links, prints, book, clock.instant());
            var reconciliation = run.reconciled(holding.settled(run.dispositions()));
            if (!options.dry()) {
                holding.keep(reconciliation.counts());
            }
            return reconciliation;
        }
    }
}
