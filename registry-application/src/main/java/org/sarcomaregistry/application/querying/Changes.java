package org.sarcomaregistry.application.querying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;

/**
 * What came into the log since somebody asked last, by the receipts of the messages. Nobody misses a message that was
 * committed late: nothing is shown beyond the watermark, and what lies below it is all there.
 */
public final class Changes {

    private final Transactions transactions;

    /** Changes of the log in these stores. */
    public Changes(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A part of the log.
     *
     * @param receipts of accepted messages, in the order of the log
     * @param next the position to go on after; nothing up to it can come any more
     * @param isWhole whether there was nothing more when it was read
     */
    public record Page(ImmutableList<Receipt> receipts, long next, boolean isWhole) {}

    /**
     * The next messages after a position.
     *
     * @param senders whose messages; of everybody if empty
     * @param after 0 for the beginning of the log, else what the last page named
     * @param most at least 1
     */
    public Page after(Optional<ImmutableSet<String>> senders, long after, int most) {
        return transactions.read(stores -> {
            long watermark = stores.log().watermark();
            var found = stores.receipts().accepted(after, watermark, senders, most);
            return found.size() < most
                    ? new Page(found, Math.max(after, watermark), true)
                    : new Page(found, found.get(found.size() - 1).position().orElseThrow(), false);
        });
    }
}
