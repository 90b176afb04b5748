package org.sarcomaregistry.application.importing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the operator decides about an import.
 *
 * @param receivedOn day of receipt for every message, before what the mapping says of it
 * @param today the day of receipt where nobody says anything, and the last one possible
 * @param batchSize messages to a commit, at least; the messages of one row are never parted
 * @param by who runs it
 * @param dry whether nothing is stored and it is only told what would come of it
 */
public record ImportOptions(Optional<LocalDate> receivedOn, LocalDate today, int batchSize, String by, boolean dry) {

    public ImportOptions {
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch has at least one message");
        }
        if (receivedOn.filter(today::isBefore).isPresent()) {
            throw new IllegalArgumentException("the day of receipt lies in the future");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("somebody runs an import");
        }
    }

    /** Received on a day or as the mapping says, so many messages to a commit, stored, run by nobody in particular. */
    public ImportOptions(Optional<LocalDate> receivedOn, LocalDate today, int batchSize) {
        this(receivedOn, today, batchSize, "import", false);
    }

    /** Received today, 500 messages to a commit. */
    public static ImportOptions on(LocalDate today) {
        return new ImportOptions(Optional.empty(), today, 500);
    }
}
