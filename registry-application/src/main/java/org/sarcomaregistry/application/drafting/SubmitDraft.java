package org.sarcomaregistry.application.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.drafting.DraftEvent.What;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.DraftOutcome.Sent;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Answered;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Submission;

/**
 * Sends a draft: exactly the version that was shown becomes a message, and the draft is closed by the commit that writes
 * the receipt. Sending the same version again gives the same receipt. A rejected one stays open; its next version is
 * another message.
 */
public final class SubmitDraft {

    private final Transactions transactions;
    private final Drafting drafting;
    private final Intake intake;
    private final Clock clock;

    public SubmitDraft(Transactions transactions, Drafting drafting, Intake intake, Clock clock) {
        this.transactions = transactions;
        this.drafting = drafting;
        this.intake = intake;
        this.clock = clock;
    }

    /** Sends the version that was shown. */
    public DraftOutcome submit(Author author, UUID id, long shown) {
        return drafting.find(author, id)
                .map(draft -> answered(draft, shown)
                        .or(() -> Drafting.standing(draft, shown))
                        .or(() -> Drafting.held(author, draft))
                        .orElseGet(() -> send(author, draft)))
                .orElseGet(() -> Refused.because(Why.ABSENT));
    }

    private DraftOutcome send(Author author, Draft draft) {
        var form = draft.form().with("message_id", draft.messageId());
        var submission = new Submission(form, author.sender(), Optional.empty(), LocalDate.now(clock));
        try {
            return new Sent(intake.take(submission, (stores, outcome) -> close(draft, author, stores, outcome)));
        } catch (Collision lost) {
            var now = transactions
                    .read(stores -> stores.drafts().find(draft.id()))
                    .orElseThrow();
            return answered(now, draft.version())
                    .or(() -> Drafting.standing(now, draft.version()))
                    .orElseThrow(() -> lost);
        }
    }

    /** The receipt that this version has got already. */
    private Optional<DraftOutcome> answered(Draft draft, long shown) {
        return draft.receipt()
                .filter(receipt -> draft.version() == shown)
                .map(receipt -> transactions
                        .read(stores -> stores.receipts().byId(receipt))
                        .orElseThrow())
                .map(receipt -> new Sent(new Answered(receipt, true)));
    }

    /** Within the commit of the receipt. A draft that was changed meanwhile takes the message back with it. */
    private void close(Draft draft, Author author, Stores stores, Outcome outcome) {
        outcome.<Optional<Receipt>>fold(answered -> Optional.of(answered.receipt()), refused -> Optional.empty())
                .ifPresent(receipt -> {
                    boolean rejected = receipt.status() == Receipt.Status.REJECTED;
                    stores.drafts().replace(draft.version(), rejected ? draft : draft.submitted(receipt.id()));
                    stores.drafts()
                            .note(DraftEvent.of(
                                    draft, rejected ? What.REJECTED : What.SUBMITTED, author, drafting.now()));
                });
    }
}
