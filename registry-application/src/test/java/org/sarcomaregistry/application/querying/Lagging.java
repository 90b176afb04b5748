package org.sarcomaregistry.application.querying;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
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
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.application.reporting.Outbox;
import org.sarcomaregistry.application.reporting.Receipts;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/** Stores whose watermark can be held where it is, as a writer does who has not come to an end. */
final class Lagging implements Transactions {

    private final Transactions stores;
    private OptionalLong held = OptionalLong.empty();

    Lagging(Transactions stores) {
        this.stores = stores;
    }

    void hold() {
        held = OptionalLong.of(stores.read(all -> all.log().watermark()));
    }

    void release() {
        held = OptionalLong.empty();
    }

    @Override
    public <T> T commit(Function<Stores, T> work) {
        return stores.commit(work);
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return stores.read(all -> work.apply(new Held(all, held)));
    }

    private record Held(Stores all, OptionalLong held) implements Stores {

        @Override
        public Log log() {
            return new HeldLog(all.log(), held);
        }

        @Override
        public Receipts receipts() {
            return all.receipts();
        }

        @Override
        public Identities identities() {
            return all.identities();
        }

        @Override
        public Outbox outbox() {
            return all.outbox();
        }

        @Override
        public Drafts drafts() {
            return all.drafts();
        }

        @Override
        public Dispositions dispositions() {
            return all.dispositions();
        }

        @Override
        public UnitQueries unitQueries() {
            return all.unitQueries();
        }

        @Override
        public Reminders reminders() {
            return all.reminders();
        }

        @Override
        public ImportRuns importRuns() {
            return all.importRuns();
        }

        @Override
        public Quarantine quarantine() {
            return all.quarantine();
        }

        @Override
        public Appointments appointments() {
            return all.appointments();
        }

        @Override
        public Releases releases() {
            return all.releases();
        }

        @Override
        public Nights nights() {
            return all.nights();
        }

        @Override
        public Readings readings() {
            return all.readings();
        }
    }

    private record HeldLog(Log log, OptionalLong held) implements Log {

        @Override
        public ImmutableList<Entry> append(Collection<NewEntry> entries) {
            return log.append(entries);
        }

        @Override
        public Optional<Entry> find(MessageKey message) {
            return log.find(message);
        }

        @Override
        public Optional<String> freeText(MessageKey message) {
            return log.freeText(message);
        }

        @Override
        public ImmutableList<Entry> of(PersonKey identity) {
            return log.of(identity);
        }

        @Override
        public void read(long after, long watermark, Consumer<Entry> reader) {
            log.read(after, watermark, reader);
        }

        @Override
        public long watermark() {
            return held.orElseGet(log::watermark);
        }
    }
}
