package org.sarcomaregistry.application.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.desk.Decision.State;
import org.sarcomaregistry.application.desk.DeskOutcome.Done;
import org.sarcomaregistry.application.desk.DeskOutcome.Refused;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;

/**
 * The registry's staff decide between messages of one person, and whose numbers are whose, as entries of the log. A
 * decision is taken back by another entry; nothing else ends it but what becomes of the messages that it names.
 */
public final class Adjudicating {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Access access;
    private final DeskLog log;
    private final Signing signing;

    /** Decisions of the registry, with what they are written and signed by. */
    public Adjudicating(Transactions transactions, CurrentCourses courses, Access access, DeskTools tools) {
        this.transactions = transactions;
        this.courses = courses;
        this.access = access;
        this.log = tools.log();
        this.signing = tools.signing();
    }

    /** Decides. A decision that holds already is not made again. */
    public DeskOutcome<Decision> decide(String subject, Proposal proposal) {
        var told = transactions.read(stores -> proposal.about().stream()
                .flatMap(message -> stores.log().find(message).stream())
                .filter(entry -> entry.person().isPresent() && hasHappened(entry))
                .collect(toImmutableList()));
        if (told.size() < proposal.about().size() || !access.isRegistrar(subject)) {
            return new Refused<>(Why.ABSENT);
        }
        var identities = courses.identities(told.get(0).person().orElseThrow());
        var history = courses.history(told.get(0).person().orElseThrow());
        var why = Scrutiny.of(proposal, told, identities, history);
        return transactions.commit(stores -> decide(subject, new Matter(proposal, told, identities, why), stores));
    }

    private static boolean hasHappened(Entry entry) {
        var family = entry.content().kind().family();
        return family == FormKind.Family.REPORT || family == FormKind.Family.EVIDENCE;
    }

    private DeskOutcome<Decision> decide(String subject, Matter matter, Stores stores) {
        var standing = locked(matter.persons(), stores);
        if (!standing.containsAll(matter.told())) {
            return new Refused<>(Why.NOT_STANDING);
        }
        var signature = signing.of(subject, last(standing));
        var proposal = matter.proposal();
        var decided = new Adjudication.Decided(signature.by(), Speaker.REGISTRY, signature.at());
        var decision = proposal.decision(decided);
        var same = matter.decided(decision, standing);
        if (same.isPresent()) {
            return new Done<>(seen(same.get(), State.HOLDS, stores), true);
        }
        if (matter.why().isPresent()) {
            return new Refused<>(matter.why().get());
        }
        var made = new DeskLog.Made(matter.person(), matter.other(), signature, proposal.words());
        var receipt = log.decide(stores, decision, made);
        return new Done<>(
                new Decision(receipt, decision, matter.person(), matter.other(), proposal.words(), State.HOLDS), false);
    }

    private static Optional<Instant> last(Collection<Entry> standing) {
        return standing.stream()
                .filter(entry -> entry.content() instanceof Adjudication)
                .map(Matter::moment)
                .max(naturalOrder());
    }

    /** In the order of the keys, so that two who lock the same persons don't wait for each other for ever. */
    private static ImmutableList<Entry> locked(Collection<PersonKey> persons, Stores stores) {
        persons.stream().sorted().forEach(stores.identities()::lock);
        return Effective.of(persons.stream()
                .flatMap(person -> stores.log().of(person).stream())
                .collect(toImmutableList()));
    }

    /** Takes a decision back; taking it back again changes nothing. */
    public DeskOutcome<Decision> takeBack(String subject, UUID id, String words) {
        Optional<Entry> decision = transactions
                .read(stores -> stores.receipts()
                        .byId(id)
                        .flatMap(receipt -> stores.log().find(receipt.message())))
                .filter(entry -> entry.content() instanceof Adjudication);
        if (decision.isEmpty() || !access.isRegistrar(subject)) {
            return new Refused<>(Why.ABSENT);
        }
        var entry = decision.get();
        return transactions.commit(stores -> {
            var standing = locked(ImmutableSet.of(entry.person().orElseThrow()), stores);
            boolean stood = standing.contains(entry);
            if (stood) {
                var signature = signing.of(subject, last(standing));
                var made = new DeskLog.Made(entry.person().orElseThrow(), Optional.empty(), signature, words);
                log.takeBack(stores, entry, made);
            }
            return new Done<>(seen(entry, State.TAKEN_BACK, stores), !stood);
        });
    }

    private static Decision seen(Entry entry, State state, Stores stores) {
        var receipts = stores.receipts().of(ImmutableList.of(entry.message()));
        return new Decision(
                Optional.ofNullable(receipts.get(entry.message())).orElseThrow(),
                (Adjudication) entry.content(),
                entry.person().orElseThrow(),
                entry.samePerson(),
                stores.log().freeText(entry.message()).orElse(""),
                state);
    }

    /** Decisions before one (exclusive; from the newest if empty), the newest first, at most so many. */
    public ImmutableList<Decision> before(Optional<UUID> last, int most) {
        var filter = new ReceiptFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(FormKind.ADJUDICATION));
        var entries = transactions.read(stores -> stores.receipts().before(DeskLog.SENDER, filter, last, most).stream()
                .map(Receipt::message)
                .flatMap(message -> stores.log().find(message).stream())
                .collect(toImmutableList()));
        return entries.stream().map(this::decision).collect(toImmutableList());
    }

    private Decision decision(Entry entry) {
        var person = entry.person().orElseThrow();
        boolean holds = courses.history(person)
                .filter(history -> history.decisions().contains(entry.ref()))
                .isPresent();
        return transactions.read(stores -> {
            boolean stands = Effective.of(stores.log().of(person)).contains(entry);
            return seen(entry, stands ? holds ? State.HOLDS : State.FALLEN : State.TAKEN_BACK, stores);
        });
    }
}
