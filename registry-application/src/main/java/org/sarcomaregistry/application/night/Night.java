package org.sarcomaregistry.application.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The night of a data date, which is made once.
 *
 * @param claim who took it last
 * @param attempts how often it was taken, 1 or more
 * @param made what came of it; nothing while it is not made
 */
public record Night(Claim claim, int attempts, Optional<Made> made) {

    public Night {
        if (attempts < 1) {
            throw new IllegalArgumentException("a night is there when it was taken once");
        }
    }

    /**
     * An instance's word that it makes a night, so that others need not. Nothing but their time depends on it: of two
     * that make the same night the first to be done makes it.
     *
     * @param holder name of the instance
     * @param until when others may take the night over, if it is not made
     */
    public record Claim(LocalDate dataDate, String holder, Instant at, Instant until) {

        public Claim {
            if (holder.isBlank() || !until.isAfter(at)) {
                throw new IllegalArgumentException("a claim has a holder and some time");
            }
        }
    }

    /**
     * A night that was made.
     *
     * @param release id of its release
     * @param by name of the instance that made it
     * @param took from its claim to its release
     */
    public record Made(String release, String by, Instant at, Duration took) {

        public Made {
            if (release.isBlank() || by.isBlank() || took.isNegative()) {
                throw new IllegalArgumentException("a night is made by somebody, in some time");
            }
        }
    }

    /** The date of its release. */
    public LocalDate dataDate() {
        return claim.dataDate();
    }

    /** Whether an instance may take it now: it is not made, and nobody else's claim stands. */
    public boolean isFree(String holder, Instant now) {
        return made.isEmpty() && (claim.holder().equals(holder) || !now.isBefore(claim.until()));
    }
}
