package org.sarcomaregistry.application.reminding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
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
        return expectation
                .map(found -> transactions.commit(stores -> {
                    stores.identities().lock(person.orElseThrow());
                    return dispose(subject, answer, person.orElseThrow(), now(found, stores), stores);
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
            String subject, Answer answer, PersonKey person, Expectation expectation, Stores stores) {
        var same = expectation.disposition().filter(answer::isSaidBy).filter(word -> mayAnswer(subject, word.unit()));
        if (same.isPresent()) {
            return new Done(same.get(), true);
        }
        if (!mayAnswer(subject, expectation.owedBy())) {
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
                signature(subject),
                Optional.empty());
        stores.dispositions().add(word);
        return new Done(word, false);
    }

    /** Takes a word back, as long as it is the last one on its report; then the report is expected again. */
    public DispositionOutcome withdraw(String subject, UUID id) {
        return transactions
                .read(stores -> stores.dispositions().find(id))
                .filter(word -> mayAnswer(subject, word.unit()))
                .map(word -> transactions.commit(stores -> {
                    stores.identities().lock(word.person());
                    return withdraw(subject, stores.dispositions().find(id).orElseThrow(), stores);
                }))
                .orElseGet(() -> new Refused(Why.ABSENT));
    }

    private DispositionOutcome withdraw(String subject, Disposition word, Stores stores) {
        if (word.withdrawn().isPresent()) {
            return new Done(word, true);
        }
        boolean overtaken = expectation(word.person(), word.expected())
                .flatMap(expectation -> now(expectation, stores).disposition())
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

    private boolean mayAnswer(String subject, UnitCode unit) {
        return access.isRegistrar(subject)
                || unit.number()
                        .filter(number -> access.mayReport(subject, number.digits()))
                        .isPresent();
    }

    private Signature signature(String subject) {
        return new Signature(subject, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
