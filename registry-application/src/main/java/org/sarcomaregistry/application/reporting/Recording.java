package org.sarcomaregistry.application.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reporting.Outcome.Answered;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Outcome.Refused;
import org.sarcomaregistry.application.reporting.Receipts.Attempt;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.course.Joins;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Message;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** What happens to examined messages inside their transaction. Used once, for one batch. */
final class Recording {

    private final Shelves stores;
    private final Map<MessageKey, Receipt> receipts = new HashMap<>();
    private final Map<Attempt, Receipt> attempts = new HashMap<>();
    private final List<Arrival> rejected = new ArrayList<>();
    private final List<Arrival> accepted = new ArrayList<>();
    private final List<NewEntry> entries = new ArrayList<>();

    Recording(Shelves stores) {
        this.stores = stores;
    }

    /** The outcome of each arrival, in order; a message that comes twice in one batch is a repetition of itself. */
    ImmutableList<Outcome> record(ImmutableList<Arrival> arrivals) {
        receipts.putAll(stores.receipts().of(arrivals.stream().map(Arrival::key).collect(toImmutableList())));
        attempts.putAll(stores.receipts().byIdempotencyKeys(attempts(arrivals)));
        var keys = stores.identities().keys(newPatients(arrivals));
        var outcomes = new ArrayList<Supplier<Outcome>>();
        for (var arrival : arrivals) {
            outcomes.add(repeated(arrival).orElseGet(() -> decide(arrival, keys)));
        }
        flush();
        return outcomes.stream().map(Supplier::get).collect(toImmutableList());
    }

    /** Those of messages that have no receipt of their own. */
    private ImmutableList<Attempt> attempts(ImmutableList<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> !receipts.containsKey(arrival.key()))
                .flatMap(arrival -> arrival.attempt().stream())
                .distinct()
                .collect(toImmutableList());
    }

    private ImmutableList<Patient> newPatients(ImmutableList<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> !receipts.containsKey(arrival.key()))
                .flatMap(arrival -> arrival.message().stream())
                .flatMap(message -> Stream.concat(message.patient().stream(), message.newIdentity().stream()))
                .distinct()
                .collect(toImmutableList());
    }

    private Optional<Supplier<Outcome>> repeated(Arrival arrival) {
        var receipt = receipts.get(arrival.key());
        if (receipt != null) {
            return Optional.of(same(arrival, receipt, Reason.MESSAGE_ID_REUSED));
        }
        return arrival.attempt()
                .flatMap(attempt -> Optional.ofNullable(attempts.get(attempt)))
                .map(other -> same(arrival, other, Reason.IDEMPOTENCY_KEY_REUSED));
    }

    /** A message that was sent twice at once may have been overtaken by itself while it waited for the person's lock. */
    private Optional<Supplier<Outcome>> repeatedMeanwhile(Arrival arrival) {
        var alone = ImmutableList.of(arrival);
        receipts.putAll(stores.receipts().of(ImmutableList.of(arrival.key())));
        attempts.putAll(stores.receipts().byIdempotencyKeys(attempts(alone)));
        return repeated(arrival);
    }

    private Supplier<Outcome> same(Arrival arrival, Receipt receipt, Reason otherwise) {
        return receipt.fingerprint().equals(arrival.fingerprint())
                ? () -> new Answered(receipts.getOrDefault(receipt.message(), receipt), true)
                : () -> new Refused(otherwise);
    }

    private Supplier<Outcome> decide(Arrival arrival, ImmutableMap<PatientId, PersonKey> keys) {
        if (arrival.message().isEmpty()) {
            rejected.add(arrival);
        } else {
            var message = arrival.message().orElseThrow();
            var named = message.patient().map(patient -> keys.get(patient.id()));
            var original = arrival.replaces().flatMap(this::original);
            var refusal = arrival.replaces().flatMap(key -> refusal(original, named));
            if (refusal.isPresent()) {
                return repeatedMeanwhile(arrival).orElseGet(() -> () -> new Refused(refusal.get()));
            }
            accepted.add(arrival);
            entries.add(entry(arrival, message, original.flatMap(Entry::person).or(() -> named), keys));
        }
        receipts.put(arrival.key(), arrival.receipt(OptionalLong.empty()));
        return () -> new Answered(Objects.requireNonNull(receipts.get(arrival.key())), false);
    }

    private static NewEntry entry(
            Arrival arrival, Message message, Optional<PersonKey> person, ImmutableMap<PatientId, PersonKey> keys) {
        return arrival.entry(message, person, message.newIdentity().map(patient -> keys.get(patient.id())));
    }

    /** The entry to be replaced. What this batch has accepted is appended first, so that a batch may correct itself. */
    private Optional<Entry> original(MessageKey key) {
        flush();
        return stores.log().find(key);
    }

    private Optional<Reason> refusal(Optional<Entry> original, Optional<PersonKey> named) {
        if (original.isEmpty()) {
            return Optional.of(Reason.ORIGINAL_UNKNOWN);
        }
        var person = original.get().person();
        if (named.isPresent() && !isSame(named, person)) {
            return Optional.of(Reason.ORIGINAL_OF_OTHER_PERSON);
        }
        person.ifPresent(stores.identities()::lock);
        boolean stands = person.map(key -> Effective.of(stores.log().of(key)))
                .map(standing -> standing.stream()
                        .anyMatch(e -> e.message().equals(original.get().message())))
                .orElse(true);
        return stands ? Optional.empty() : Optional.of(Reason.ORIGINAL_REPLACED);
    }

    /** One number, or two that a register has told to be one person's. */
    private boolean isSame(Optional<PersonKey> one, Optional<PersonKey> other) {
        return one.equals(other)
                || one.flatMap(first -> other.filter(second -> isJoined(first, second) || isJoined(second, first)))
                        .isPresent();
    }

    private boolean isJoined(PersonKey from, PersonKey to) {
        return Joins.of(Effective.of(stores.log().of(from))).stream()
                .anyMatch(entry -> entry.samePerson().filter(to::equals).isPresent());
    }

    /** Writes what was decided so far: entries, receipts and events together. */
    private void flush() {
        var appended = stores.log().append(entries);
        var written = new ArrayList<Receipt>();
        for (int i = 0; i < accepted.size(); i++) {
            written.add(accepted.get(i).receipt(OptionalLong.of(appended.get(i).position())));
        }
        rejected.forEach(arrival -> written.add(arrival.receipt(OptionalLong.empty())));
        stores.receipts().add(written);
        stores.outbox()
                .add(appended.stream()
                        .map(entry -> new ReportAccepted(
                                entry.position(), entry.content().kind()))
                        .collect(toImmutableList()));
        written.forEach(receipt -> receipts.put(receipt.message(), receipt));
        accepted.clear();
        rejected.clear();
        entries.clear();
    }
}
