package org.sarcomaregistry.application.reminding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Done;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Refused;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Why;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expectations;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.course.StandingDispositions;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Units say of reports that they owe that none will come, or whose they are. Whoever may report for the unit may say it,
 * and take it back; the registry's staff may, too. Words on one person's reports are taken one after the other.
 */
public final class Disposing {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Access access;
    private final Clock clock;

    /**
     * Words of units.
     *
     * @param clock in Oslo
     */
    public Disposing(Transactions transactions, CurrentCourses courses, Access access, Clock clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.access = access;
        this.clock = clock;
    }

    /** What a unit answers to an expected report: why none will come, or which hospital owes it. */
    public record Answer(Expected expected, DispositionReason reason, Optional<OrganisationNumber> to) {

        boolean isSaidBy(Disposition word) {
            return word.reason() == reason && word.to().equals(to);
        }
    }

    /** Keeps a unit's word. Saying the same again changes nothing. */
    public DispositionOutcome dispose(String subject, Answer answer) {
        var person = transactions
                .read(stores -> stores.log().find(answer.expected().evidence()))
                .flatMap(Entry::person);
        var expectation = person.flatMap(key -> expectation(key, answer.expected()));
        var speaker = speaker(subject);
        return expectation
                .map(found -> transactions.commit(stores -> {
                    stores.identities().lock(person.orElseThrow());
                    return dispose(speaker, answer, person.orElseThrow(), now(found, stores), stores);
                }))
                .orElseGet(() -> new Refused(Why.ABSENT));
    }

    private Optional<Expectation> expectation(PersonKey person, Expected expected) {
        return courses.history(person).stream()
                .flatMap(history -> history.courses().stream())
                .flatMap(course -> Expectations.of(course).stream())
                .filter(expectation -> expectation.names().contains(expected))
                .findFirst();
    }

    /** With the last word that is kept. */
    private static Expectation now(Expectation expectation, Stores stores) {
        var evidence = expectation.names().stream().map(Expected::evidence).collect(toImmutableList());
        return StandingDispositions.of(stores.dispositions().about(evidence)).on(expectation);
    }

    private DispositionOutcome dispose(
            Speaker speaker, Answer answer, PersonKey person, Expectation expectation, Stores stores) {
        var same = expectation.disposition().filter(answer::isSaidBy).filter(word -> speaker.mayAnswer(word.unit()));
        if (same.isPresent()) {
            return new Done(same.get(), true);
        }
        if (!speaker.mayAnswer(expectation.owedBy())) {
            return new Refused(Why.ABSENT);
        }
        if (!expectation.isOpen()) {
            return new Refused(Why.CLOSED);
        }
        if (answer.to().isPresent() && answer.to().equals(expectation.owedBy().number())) {
            return new Refused(Why.SAME_UNIT);
        }
        var word = new Disposition(
                UUID.randomUUID(),
                answer.expected(),
                person,
                expectation.owedBy(),
                answer.reason(),
                answer.to(),
                after(expectation.disposition(), signature(speaker.subject())),
                Optional.empty());
        stores.dispositions().add(word);
        return new Done(word, false);
    }

    /** Takes a word back, as long as it is the last one on its report; then the report is expected again. */
    public DispositionOutcome withdraw(String subject, UUID id) {
        var speaker = speaker(subject);
        return transactions
                .read(stores -> stores.dispositions().find(id))
                .filter(word -> speaker.mayAnswer(word.unit()))
                .map(word -> withdraw(subject, word))
                .orElseGet(() -> new Refused(Why.ABSENT));
    }

    private DispositionOutcome withdraw(String subject, Disposition word) {
        var expectation = expectation(word.person(), word.expected());
        return transactions.commit(stores -> {
            stores.identities().lock(word.person());
            return withdraw(subject, stores.dispositions().find(word.id()).orElseThrow(), expectation, stores);
        });
    }

    private DispositionOutcome withdraw(
            String subject, Disposition word, Optional<Expectation> expectation, Stores stores) {
        if (word.withdrawn().isPresent()) {
            return new Done(word, true);
        }
        boolean overtaken = expectation
                .flatMap(found -> now(found, stores).disposition())
                .filter(last -> !last.id().equals(word.id()))
                .isPresent();
        if (overtaken) {
            return new Refused(Why.OVERTAKEN);
        }
        var by = signature(subject);
        stores.dispositions().withdraw(word.id(), by);
        return new Done(word.withdrawnBy(by), false);
    }

    /** Every word by which a place gave a report away or got one, the newest first; those taken back, too. */
    public ImmutableList<Disposition> of(Scope place) {
        var all = transactions.read(stores -> stores.dispositions().all());
        return Lists.reverse(all).stream()
                .filter(word -> isWithin(word.unit(), place) || isWithin(word.owedBy(), place))
                .collect(toImmutableList());
    }

    private static boolean isWithin(UnitCode unit, Scope place) {
        return Scopes.NORWAY.isWithin(Scopes.NORWAY.of(unit), place);
    }

    /** What somebody may say, asked before the transaction: it has one connection, and must not wait for another. */
    private Speaker speaker(String subject) {
        return new Speaker(subject, access.appointments(subject));
    }

    private record Speaker(String subject, ImmutableSet<Appointment> appointments) {

        boolean mayAnswer(UnitCode unit) {
            return has(Role.REGISTRAR, Scope.NATION.code())
                    || unit.number()
                            .filter(number -> has(Role.REPORTER, number.digits()))
                            .isPresent();
        }

        private boolean has(Role role, String unit) {
            return appointments.contains(new Appointment(subject, role, unit));
        }
    }

    /** Moments order words: each comes after the one that it follows, even if the clock stood still or was set back. */
    private static Signature after(Optional<Disposition> last, Signature now) {
        return last.map(word -> word.decided().at().plus(1, ChronoUnit.MICROS))
                .filter(now.at()::isBefore)
                .map(next -> new Signature(now.by(), now.on(), next))
                .orElse(now);
    }

    private Signature signature(String subject) {
        return new Signature(subject, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
