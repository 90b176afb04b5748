package org.sarcomaregistry.application.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.List;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Examined;

/**
 * The one way into the log: examines messages outside any transaction, then stores entry, receipt and event of each in
 * one. A batch shares a commit; when it collides with another transaction, its messages are tried one by one, and the
 * loser of a race reads what the winner wrote.
 */
public final class Intake {

    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final Examination examination;
    private final Fingerprints fingerprints;
    private final Clock clock;

    public Intake(Transactions transactions, Examination examination, Fingerprints fingerprints, Clock clock) {
        this.transactions = transactions;
        this.examination = examination;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** The outcome of each message, in the order given. */
    ImmutableList<Outcome> take(List<Submission> submissions) {
        var arrivals = submissions.stream().map(this::examine).collect(toImmutableList());
        if (arrivals.size() == 1) {
            return store(arrivals, ATTEMPTS);
        }
        try {
            return store(arrivals, 1);
        } catch (Collision collision) {
            return arrivals.stream()
                    .flatMap(arrival -> store(ImmutableList.of(arrival), ATTEMPTS).stream())
                    .collect(toImmutableList());
        }
    }

    /** What is found in a message; nothing is stored. */
    Examined examined(Submission submission) {
        return examination.of(submission.form(), submission.receivedOn());
    }

    private Arrival examine(Submission submission) {
        return Arrival.of(submission, examined(submission), fingerprints.of(submission.form()), clock.instant());
    }

    private ImmutableList<Outcome> store(ImmutableList<Arrival> arrivals, int attempts) {
        try {
            return transactions.commit(stores -> new Recording(stores).record(arrivals));
        } catch (Collision collision) {
            if (attempts > 1) {
                return store(arrivals, attempts - 1);
            }
            throw collision;
        }
    }
}
