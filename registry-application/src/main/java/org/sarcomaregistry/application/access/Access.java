package org.sarcomaregistry.application.access;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Gathering;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;

/** Answers what a person may do, by their appointments. Nothing is allowed that no appointment allows. */
public final class Access {

    private static final int LOOKUPS_AT_ONCE = 1;
    private static final int PERSONS_TOGETHER = 64;

    private final Transactions transactions;
    private final Gathering<String, ImmutableSet<Appointment>> lookups;

    public Access(Transactions transactions) {
        this.transactions = transactions;
        this.lookups = new Gathering<>(this::lookUp, LOOKUPS_AT_ONCE, PERSONS_TOGETHER);
    }

    /** What a person was appointed to. Those who ask at the same time are answered by one lookup. */
    public ImmutableSet<Appointment> appointments(String subject) {
        return lookups.ask(subject);
    }

    /** One statement needs no picture that stands still, which takes several more to make. */
    private List<ImmutableSet<Appointment>> lookUp(ImmutableList<String> subjects) {
        var all = transactions.commit(stores -> stores.appointments().of(ImmutableSet.copyOf(subjects)));
        var own = Multimaps.index(all, Appointment::subject);
        return Lists.transform(subjects, subject -> ImmutableSet.copyOf(own.get(subject)));
    }

    /** Whether a person may report for a unit that they belong to. */
    public boolean mayReport(String subject, String unit) {
        return has(subject, Role.REPORTER, unit);
    }

    /** Whether a person, or system, may deliver evidence. */
    public boolean mayDeliverEvidence(String subject) {
        return appointments(subject).stream().anyMatch(a -> a.role() == Role.SOURCE);
    }

    /** Whether a person is of the registry's own staff. */
    public boolean isRegistrar(String subject) {
        return has(subject, Role.REGISTRAR, Scope.NATION.code());
    }

    /** Whether a person may see figures of today and persons at a place. */
    public boolean maySee(String subject, Scope scope) {
        return seen(subject).anyMatch(own -> Scopes.NORWAY.isWithin(scope, own));
    }

    /** All places at which a person may see figures of today and persons, each after the one that it is part of. */
    public ImmutableSet<Scope> visible(String subject) {
        var own = seen(subject).collect(toImmutableSet());
        return Scopes.NORWAY.all().stream()
                .filter(scope -> own.stream().anyMatch(whole -> Scopes.NORWAY.isWithin(scope, whole)))
                .collect(toImmutableSet());
    }

    private Stream<Scope> seen(String subject) {
        return appointments(subject).stream()
                .filter(a -> a.role() == Role.QUALITY_LEAD || a.role() == Role.REGISTRAR)
                .flatMap(a -> Scopes.NORWAY.byCode(a.unit()).stream());
    }

    /**
     * Whether a person may correct or withdraw a message: they may report for the unit that reported it, or deliver
     * evidence if it is evidence. A message that isn't there may be replaced by anybody, because nothing will be.
     */
    public boolean mayReplace(String subject, MessageKey original) {
        return transactions
                .read(stores -> stores.log().find(original))
                .map(entry -> mayReplace(subject, entry))
                .orElse(true);
    }

    private boolean mayReplace(String subject, Entry original) {
        return original.content()
                .fold(new ContentCases<>(
                        report -> mayReport(subject, report.head().unit().digits()),
                        evidence -> mayDeliverEvidence(subject),
                        completeness -> mayDeliverEvidence(subject),
                        withdrawal -> original.replaces()
                                .map(withdrawn -> mayReplace(subject, withdrawn))
                                .orElse(true),
                        adjudication -> isRegistrar(subject)));
    }

    private boolean has(String subject, Role role, String unit) {
        return appointments(subject).contains(new Appointment(subject, role, unit));
    }
}
