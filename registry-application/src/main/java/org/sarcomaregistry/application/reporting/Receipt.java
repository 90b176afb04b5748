package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * The registry's answer to a message, kept for ever.
 *
 * @param kind the form; empty when the message didn't tell
 * @param findings remarks when accepted, everything that was found when rejected
 * @param fingerprint keyed hash of the message as it came: the same message again has the same one
 * @param position place in the log; empty when rejected
 */
public record Receipt(
        UUID id,
        MessageKey message,
        Optional<String> idempotencyKey,
        Optional<FormKind> kind,
        ImmutableList<Finding> findings,
        LocalDate receivedOn,
        Instant receivedAt,
        String fingerprint,
        OptionalLong position) {

    /** What a receipt says, as AppRec has it. */
    public enum Status {
        ACCEPTED,
        ACCEPTED_WITH_REMARKS,
        REJECTED
    }

    /** Rejected without a place in the log; with remarks when there are findings all the same. */
    public Status status() {
        if (position.isEmpty()) {
            return Status.REJECTED;
        }
        return findings.isEmpty() ? Status.ACCEPTED : Status.ACCEPTED_WITH_REMARKS;
    }
}
