package org.sarcomaregistry.application.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Signature;

/**
 * Signs what is said. Moments order words: each comes after the one that it follows, even if the clock stood still or was
 * set back.
 */
record Signing(Clock clock) {

    Signature of(String subject) {
        return of(subject, Optional.empty());
    }

    /** With a moment after that of the word before. */
    Signature of(String subject, Optional<Instant> last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = last.map(moment -> moment.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
        return new Signature(subject, LocalDate.now(clock), at);
    }
}
