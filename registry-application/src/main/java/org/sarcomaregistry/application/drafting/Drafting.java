package org.sarcomaregistry.application.drafting;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.DraftEvent.What;
import org.sarcomaregistry.application.drafting.DraftOutcome.Done;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Drafts are written by those who may report for a unit. Whoever saves, discards or submits says which version they saw,
 * so that nobody overwrites what they have not read.
 */
public final class Drafting {

    /** So many drafts one person may hold at a time. */
    public static final int MOST = 200;

    private final Transactions transactions;
    private final Access access;
    private final DraftForms forms;
    private final Clock clock;

    public Drafting(Transactions transactions, Access access, DraftForms forms, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.forms = forms;
        this.clock = clock;
    }

    /** Begins a draft: form and unit must be told, everything else may come later. */
    public DraftOutcome begin(Author author, ReportForm form) {
        return begin(author, form, UUID.randomUUID());
    }

    /**
     * Begins a draft under an id of the caller's choice, and only one: beginning it again gives the draft as it stands,
     * whatever the form says then.
     */
    public DraftOutcome begin(Author author, ReportForm form, UUID id) {
        if (DraftForms.kind(form).isEmpty()) {
            return Refused.because(Why.NOT_A_REPORT);
        }
        return forms.begun(id, author.subject(), form, now())
                .filter(draft -> mayReport(author, draft))
                .map(draft -> settled(stores -> begin(author, draft, stores)))
                .orElseGet(() -> Refused.because(Why.NO_UNIT));
    }

    private DraftOutcome begin(Author author, Draft draft, Stores stores) {
        var begun = stores.drafts().find(draft.id());
        if (begun.isPresent()) {
            return begun.get().unit().equals(draft.unit()) ? new Done(begun.get()) : Refused.because(Why.ABSENT);
        }
        if (stores.drafts().heldBy(author.subject()) >= MOST) {
            return Refused.because(Why.TOO_MANY);
        }
        return refusal(draft, stores).orElseGet(() -> {
            stores.drafts().add(draft);
            stores.drafts().note(DraftEvent.of(draft, What.BEGUN, author, now()));
            return new Done(draft);
        });
    }

    /** The draft, for those who may report for its unit. */
    public Optional<Draft> find(Author author, UUID id) {
        return transactions.read(stores -> stores.drafts().find(id)).filter(draft -> mayReport(author, draft));
    }

    /** What happened to a draft, the first first. */
    public ImmutableList<DraftEvent> history(Draft draft) {
        return transactions.read(stores -> stores.drafts().history(draft.id()));
    }

    /** All active drafts of the units that a person may report for, those that nobody saved for longest first. */
    public ImmutableList<Draft> active(Author author) {
        var units = access.appointments(author.subject()).stream()
                .filter(appointment -> appointment.role() == Role.REPORTER)
                .flatMap(appointment -> OrganisationNumber.parse(appointment.unit()).stream())
                .collect(toImmutableSet());
        return transactions.read(stores -> stores.drafts().active(units));
    }

    /** Saves a version in the place of the one that was shown. */
    public DraftOutcome save(Author author, UUID id, long shown, ReportForm form) {
        return change(author, id, shown, (draft, stores) -> {
            if (!forms.isOf(draft, form)) {
                return Refused.because(Why.OTHER_FORM, draft);
            }
            var next = draft.saved(forms.withoutMessage(form), author.subject(), now());
            return held(author, draft).or(() -> refusal(next, stores)).orElseGet(() -> {
                stores.drafts().replace(shown, next);
                return new Done(next);
            });
        });
    }

    /** Makes the person the holder; a colleague who held it finds a newer version. */
    public DraftOutcome takeOver(Author author, UUID id, long shown) {
        return change(author, id, shown, (draft, stores) -> {
            var next = draft.saved(draft.form(), author.subject(), draft.savedAt());
            stores.drafts().replace(shown, next);
            stores.drafts().note(DraftEvent.of(next, What.TAKEN_OVER, author, now()));
            return new Done(next);
        });
    }

    /** Ends a draft that will never be sent; a colleague may do so, too. What it said is forgotten. */
    public DraftOutcome discard(Author author, UUID id, long shown, DiscardReason reason) {
        return change(author, id, shown, (draft, stores) -> {
            stores.drafts().replace(shown, draft.discarded());
            stores.drafts()
                    .note(DraftEvent.of(draft, What.DISCARDED, author, now()).because(reason));
            return new Done(draft.discarded());
        });
    }

    private DraftOutcome change(Author author, UUID id, long shown, BiFunction<Draft, Stores, DraftOutcome> work) {
        if (find(author, id).isEmpty()) {
            return Refused.because(Why.ABSENT);
        }
        return settled(stores -> {
            var now = stores.drafts().find(id).orElseThrow();
            return standing(now, shown).orElseGet(() -> work.apply(now, stores));
        });
    }

    /** Refuses what is not about the version that stands. */
    static Optional<DraftOutcome> standing(Draft now, long shown) {
        if (now.isOpenAt(shown)) {
            return Optional.empty();
        }
        return Optional.of(Refused.because(now.state() == Draft.State.ACTIVE ? Why.STALE : Why.CLOSED, now));
    }

    /** Refuses everybody but the holder. */
    static Optional<DraftOutcome> held(Author author, Draft draft) {
        return draft.holder().equals(author.subject())
                ? Optional.empty()
                : Optional.of(Refused.because(Why.HELD, draft));
    }

    private Optional<DraftOutcome> refusal(Draft draft, Stores stores) {
        return forms.refusal(draft, LocalDate.now(clock))
                .or(() -> draft.subject()
                        .flatMap(stores.drafts()::active)
                        .filter(other -> !other.id().equals(draft.id()))
                        .map(other -> Refused.because(Why.EXISTS, other)));
    }

    /** The loser of a race tries once more, and then finds what the winner wrote. */
    private DraftOutcome settled(Function<Stores, DraftOutcome> work) {
        try {
            return transactions.commit(work);
        } catch (Collision lost) {
            return transactions.commit(work);
        }
    }

    private boolean mayReport(Author author, Draft draft) {
        return access.mayReport(author.subject(), draft.unit().number().digits());
    }

    /** As finely as the stores keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
