package org.sarcomaregistry.application.memory;

import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Appointments;
import org.sarcomaregistry.application.desk.UnitQueries;
import org.sarcomaregistry.application.drafting.Drafts;
import org.sarcomaregistry.application.extracting.Readings;
import org.sarcomaregistry.application.importing.kept.ImportRuns;
import org.sarcomaregistry.application.importing.kept.Quarantine;
import org.sarcomaregistry.application.night.Nights;
import org.sarcomaregistry.application.publishing.Releases;
import org.sarcomaregistry.application.reminding.Dispositions;
import org.sarcomaregistry.application.reminding.Reminders;
import org.sarcomaregistry.application.reporting.Identities;
import org.sarcomaregistry.application.reporting.Log;
import org.sarcomaregistry.application.reporting.Outbox;
import org.sarcomaregistry.application.reporting.Receipts;

/**
 * One transaction at a time; when it throws, everything that it wrote is taken back. A transaction within another is
 * refused: where each has a connection of its own, the two can wait for each other for ever.
 */
public final class InMemoryTransactions implements Transactions {

    private final Undo undo = new Undo();
    private final InMemoryLog log = new InMemoryLog(undo);
    private final Memory memory = new Memory(
            log,
            new InMemoryReceipts(undo),
            new InMemoryIdentities(undo),
            new InMemoryOutbox(undo),
            new InMemoryDrafts(undo),
            new InMemoryDispositions(undo),
            new InMemoryUnitQueries(undo, log),
            new InMemoryReminders(undo),
            new InMemoryImportRuns(undo),
            new InMemoryQuarantine(undo),
            new InMemoryAppointments(undo),
            new InMemoryReleases(undo),
            new InMemoryNights(undo),
            new InMemoryReadings(undo));
    private boolean busy;

    @Override
    public synchronized <T> T commit(Function<Stores, T> work) {
        if (busy) {
            throw new IllegalStateException("a transaction within another");
        }
        busy = true;
        boolean done = false;
        try {
            T result = work.apply(memory);
            done = true;
            return result;
        } finally {
            if (!done) {
                undo.everything();
            }
            undo.nothing();
            busy = false;
        }
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return commit(work);
    }

    private record Memory(
            Log log,
            Receipts receipts,
            Identities identities,
            Outbox outbox,
            Drafts drafts,
            Dispositions dispositions,
            UnitQueries unitQueries,
            Reminders reminders,
            ImportRuns importRuns,
            Quarantine quarantine,
            Appointments appointments,
            Releases releases,
            Nights nights,
            Readings readings)
            implements Stores {}
}
