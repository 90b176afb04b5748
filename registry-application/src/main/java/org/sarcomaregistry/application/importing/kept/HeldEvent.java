package org.sarcomaregistry.application.importing.kept;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/**
 * What happened to a row in quarantine.
 *
 * @param by who did it
 * @param reason in that person's words; empty where the program did it
 * @param receipts of the reports that came of it
 */
public record HeldEvent(UUID row, What what, String by, Instant at, String reason, ImmutableList<UUID> receipts) {

    /** What can happen. */
    public enum What implements Coded {
        PROMOTED,
        /** A decision was not enough: the row waits on. */
        REFUSED,
        DISCARDED,
        TAKEN_LATER,
        UNDONE;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }
}
