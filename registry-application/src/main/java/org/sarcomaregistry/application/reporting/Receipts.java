package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.report.MessageKey;

/** The receipts, unique by message and by idempotency key within the sender. */
public interface Receipts {

    /** A sender's own key for an attempt to send something and for its repetitions. */
    record Attempt(String sender, String key) {}

    /** The receipts of those of these messages that have one. */
    ImmutableMap<MessageKey, Receipt> of(Collection<MessageKey> messages);

    /** The receipts of earlier attempts under these keys. */
    ImmutableMap<Attempt, Receipt> byIdempotencyKeys(Collection<Attempt> attempts);

    /** The receipt with an id. */
    Optional<Receipt> byId(UUID id);

    /** The newest receipts that a sender looks for before one (exclusive; from the newest if empty), at most so many. */
    ImmutableList<Receipt> before(Sender sender, ReceiptFilter filter, Optional<UUID> before, int most);

    /** What was found in messages from a day to a day (both inclusive), by sender, form and month, in that order. */
    ImmutableList<Judged> judged(LocalDate from, LocalDate to);

    /**
     * The receipts of accepted messages from a position (exclusive) to a watermark (inclusive), by position, at most so many.
     *
     * @param senders whose messages; of everybody if empty
     */
    ImmutableList<Receipt> accepted(long after, long watermark, Optional<ImmutableSet<String>> senders, int most);

    /**
     * Keeps receipts.
     *
     * @throws org.sarcomaregistry.application.Collision if one of the keys has a receipt already
     */
    void add(Collection<Receipt> receipts);
}
