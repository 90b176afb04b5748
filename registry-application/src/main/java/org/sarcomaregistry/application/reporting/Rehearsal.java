package org.sarcomaregistry.application.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.application.Transactions;

/**
 * What would come of messages that are sent one batch after the other, if nobody else sends meanwhile. Nothing is stored:
 * each batch finds what the registry has, and what the batches before it would have left there.
 */
public final class Rehearsal {

    private final Transactions transactions;
    private final Function<Submission, Arrival> examine;
    private final Imagined imagined = new Imagined();

    Rehearsal(Transactions transactions, Function<Submission, Arrival> examine) {
        this.transactions = transactions;
        this.examine = examine;
    }

    /** The outcome that each message of a batch would have; the receipts don't exist. */
    public ImmutableList<Outcome> take(List<Submission> submissions) {
        var arrivals = submissions.stream().map(examine).collect(toImmutableList());
        return transactions.read(stores -> new Recording(imagined.over(Shelves.of(stores))).record(arrivals));
    }
}
