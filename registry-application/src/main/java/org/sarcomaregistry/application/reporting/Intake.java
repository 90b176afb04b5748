package org.sarcomaregistry.application.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Gathering;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Examined;

/**
 * The one way into the log: examines messages outside any transaction, then stores entry, receipt and event of each in
 * one. A batch shares a commit; when it collides with another transaction, its messages are tried one by one, and the
 * loser of a race reads what the winner wrote.
 */
public final class Intake {

    private static final int ATTEMPTS = 3;
    private static final int COMMITS_AT_ONCE = 1;
    private static final int MESSAGES_A_COMMIT = 64;

    private final Transactions transactions;
    private final Examination examination;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final Gathering<Arrival, Supplier<Outcome>> commits =
            new Gathering<>(this::storeTogether, COMMITS_AT_ONCE, MESSAGES_A_COMMIT);

    public Intake(Transactions transactions, Examination examination, Fingerprints fingerprints, Clock clock) {
        this.transactions = transactions;
        this.examination = examination;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** The outcome of each message, in the order given. */
    ImmutableList<Outcome> take(List<Submission> submissions) {
        return take(submissions, (stores, outcomes) -> {});
    }

    /**
     * The outcome of each message, in the order given, with work that belongs to the same commits.
     *
     * @param beside what else is written, knowing the outcomes of one commit; what it throws takes that commit back
     */
    ImmutableList<Outcome> take(List<Submission> submissions, BiConsumer<Stores, ImmutableList<Outcome>> beside) {
        var arrivals = submissions.parallelStream().map(this::examine).collect(toImmutableList());
        if (arrivals.size() == 1) {
            return store(arrivals, ATTEMPTS, beside);
        }
        try {
            return store(arrivals, 1, beside);
        } catch (Collision collision) {
            return arrivals.stream()
                    .flatMap(arrival -> store(ImmutableList.of(arrival), ATTEMPTS, beside).stream())
                    .collect(toImmutableList());
        }
    }

    /**
     * The outcome of one message that a system sent. Messages that come at the same time share a commit, unless one
     * replaces another: that one takes locks for which others shouldn't wait.
     */
    Outcome take(Submission submission) {
        var arrival = examine(submission);
        return arrival.replaces().isPresent()
                ? store(ImmutableList.of(arrival), ATTEMPTS).get(0)
                : commits.ask(arrival).get();
    }

    /** How many messages wait for a commit to share. */
    int waiting() {
        return commits.waiting();
    }

    /** What goes wrong with a commit that is shared goes wrong only for the message that it is wrong with. */
    private List<Supplier<Outcome>> storeTogether(ImmutableList<Arrival> arrivals) {
        if (arrivals.size() == 1) {
            return ImmutableList.of(alone(arrivals.get(0)));
        }
        try {
            return Lists.transform(store(arrivals, 1), outcome -> () -> outcome);
        } catch (Unavailable nobodyElse) {
            throw nobodyElse;
        } catch (RuntimeException oneOfThem) {
            return arrivals.stream().map(this::alone).collect(toImmutableList());
        }
    }

    private Supplier<Outcome> alone(Arrival arrival) {
        try {
            var outcome = store(ImmutableList.of(arrival), ATTEMPTS).get(0);
            return () -> outcome;
        } catch (Unavailable everybody) {
            throw everybody;
        } catch (RuntimeException own) {
            return () -> {
                throw own;
            };
        }
    }

    /**
     * The outcome of one message, with work that belongs to the same commit.
     *
     * @param beside what else is written, knowing the outcome; what it throws takes the message back
     * @throws Collision if others were in the way each time
     */
    public Outcome take(Submission submission, BiConsumer<Stores, Outcome> beside) {
        return store(
                        ImmutableList.of(examine(submission)),
                        ATTEMPTS,
                        (stores, outcomes) -> outcomes.forEach(outcome -> beside.accept(stores, outcome)))
                .get(0);
    }

    /** What would come of messages that are sent one batch after the other; nothing is stored. */
    Rehearsal rehearsal() {
        return new Rehearsal(transactions, this::examine);
    }

    /** What is found in a message; nothing is stored. */
    Examined examined(Submission submission) {
        return examination.of(submission.form(), submission.receivedOn());
    }

    private Arrival examine(Submission submission) {
        return Arrival.of(submission, examined(submission), fingerprints.of(submission.form()), clock.instant());
    }

    private ImmutableList<Outcome> store(ImmutableList<Arrival> arrivals, int attempts) {
        return store(arrivals, attempts, (stores, outcomes) -> {});
    }

    private ImmutableList<Outcome> store(
            ImmutableList<Arrival> arrivals, int attempts, BiConsumer<Stores, ImmutableList<Outcome>> beside) {
        try {
            return transactions.commit(stores -> {
                var outcomes = new Recording(Shelves.of(stores)).record(arrivals);
                beside.accept(stores, outcomes);
                return outcomes;
            });
        } catch (Collision collision) {
            if (attempts > 1) {
                return store(arrivals, attempts - 1, beside);
            }
            throw collision;
        }
    }
}
