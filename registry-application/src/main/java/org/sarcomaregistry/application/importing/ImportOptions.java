package org.sarcomaregistry.application.importing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the operator decides about an import.
 *
 * @param receivedOn day of receipt for every message, before what the mapping says of it
 * @param today the day of receipt where nobody says anything, and the last one possible
 * @param batchSize messages to a commit, at least; the messages of one row are never parted
 */
public record ImportOptions(Optional<LocalDate> receivedOn, LocalDate today, int batchSize) {

    public ImportOptions {
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch has at least one message");
        }
        if (receivedOn.filter(today::isBefore).isPresent()) {
            throw new IllegalArgumentException("the day of receipt lies in the future");
        }
    }

    /** Received today, 500 messages to a commit. */
    public static ImportOptions on(LocalDate today) {
        return new ImportOptions(Optional.empty(), today, 500);
    }
}
