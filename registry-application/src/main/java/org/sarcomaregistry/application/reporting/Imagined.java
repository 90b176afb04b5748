package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** What messages would have left in the stores, in front of what is really there. Only memory is written to. */
final class Imagined {

    /** Beyond every place and person that a store has given away. */
    private static final long BEYOND = Long.MAX_VALUE / 2;

    private final Map<MessageKey, Entry> entries = new HashMap<>();
    private final ListMultimap<PersonKey, Entry> byPerson = ArrayListMultimap.create();
    private final Map<MessageKey, Receipt> receipts = new HashMap<>();
    private final Map<PatientId, PersonKey> persons = new HashMap<>();

    /** The real stores with these in front of them. Nobody is told of what didn't happen. */
    Shelves over(Shelves real) {
        return new Shelves(
                new LogInFront(real.log()),
                new ReceiptsInFront(real.receipts()),
                new IdentitiesInFront(real.identities()),
                new NobodyTold(real.outbox()));
    }

    private final class LogInFront implements Log {

        private final Log real;

        LogInFront(Log real) {
            this.real = real;
        }

        @Override
        public ImmutableList<Entry> append(Collection<NewEntry> added) {
            var appended = new ArrayList<Entry>();
            for (var one : added) {
                var entry = one.at(BEYOND + entries.size());
                entries.put(entry.message(), entry);
                entry.person().ifPresent(person -> byPerson.put(person, entry));
                appended.add(entry);
            }
            return ImmutableList.copyOf(appended);
        }

        @Override
        public Optional<Entry> find(MessageKey message) {
            return Optional.ofNullable(entries.get(message)).or(() -> real.find(message));
        }

        @Override
        public Optional<String> freeText(MessageKey message) {
            return real.freeText(message);
        }

        @Override
        public ImmutableList<Entry> of(PersonKey identity) {
            return ImmutableList.<Entry>builder()
                    .addAll(real.of(identity))
                    .addAll(byPerson.get(identity))
                    .build();
        }

        @Override
        public void read(long after, long watermark, Consumer<Entry> reader) {
            real.read(after, watermark, reader);
        }

        @Override
        public long watermark() {
            return real.watermark();
        }
    }

    private final class ReceiptsInFront implements Receipts {

        private final Receipts real;

        ReceiptsInFront(Receipts real) {
            this.real = real;
        }

        @Override
        public ImmutableMap<MessageKey, Receipt> of(Collection<MessageKey> messages) {
            var found = new HashMap<>(real.of(messages));
            messages.forEach(message ->
                    Optional.ofNullable(receipts.get(message)).ifPresent(receipt -> found.put(message, receipt)));
            return ImmutableMap.copyOf(found);
        }

        @Override
        public ImmutableMap<Attempt, Receipt> byIdempotencyKeys(Collection<Attempt> attempts) {
            return real.byIdempotencyKeys(attempts);
        }

        @Override
        public Optional<Receipt> byId(UUID id) {
            return real.byId(id);
        }

        @Override
        public ImmutableList<Receipt> before(Sender sender, ReceiptFilter filter, Optional<UUID> before, int most) {
            return real.before(sender, filter, before, most);
        }

        @Override
        public ImmutableList<Judged> judged(LocalDate from, LocalDate to) {
            return real.judged(from, to);
        }

        @Override
        public ImmutableList<Receipt> accepted(
                long after, long watermark, Optional<ImmutableSet<String>> senders, int most) {
            return real.accepted(after, watermark, senders, most);
        }

        @Override
        public void add(Collection<Receipt> added) {
            added.forEach(receipt -> receipts.put(receipt.message(), receipt));
        }
    }

    private final class IdentitiesInFront implements Identities {

        private final Identities real;

        IdentitiesInFront(Identities real) {
            this.real = real;
        }

        @Override
        public ImmutableMap<PatientId, PersonKey> keys(Collection<Patient> patients) {
            return patients.stream()
                    .map(Patient::id)
                    .distinct()
                    .collect(ImmutableMap.toImmutableMap(
                            id -> id,
                            id -> find(id).orElseGet(() ->
                                    persons.computeIfAbsent(id, unknown -> new PersonKey(BEYOND + persons.size())))));
        }

        @Override
        public Optional<PersonKey> find(PatientId patient) {
            return Optional.ofNullable(persons.get(patient)).or(() -> real.find(patient));
        }

        @Override
        public void lock(PersonKey identity) {
            // Nothing is written that others could be in the way of.
        }

        @Override
        public ImmutableMap<PersonKey, Bearer> bearers(Collection<PersonKey> identities) {
            return real.bearers(identities);
        }
    }

    private record NobodyTold(Outbox real) implements Outbox {

        @Override
        public void add(Collection<ReportAccepted> events) {
            // What didn't happen is not told.
        }

        @Override
        public ImmutableList<ReportAccepted> waiting(int most) {
            return real.waiting(most);
        }

        @Override
        public void delivered(Collection<ReportAccepted> events) {
            real.delivered(events);
        }
    }
}
