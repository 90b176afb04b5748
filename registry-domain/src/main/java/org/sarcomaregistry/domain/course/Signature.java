package org.sarcomaregistry.domain.course;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who decided something, and when.
 *
 * @param by the person, as tokens name them
 * @param on the day in Oslo
 * @param at what orders decisions
 */
public record Signature(String by, LocalDate on, Instant at) {

    /**
     * Refuses a decision of nobody.
     *
     * @param by the person, as tokens name them
     * @param on the day in Oslo
     * @param at what orders decisions
     */
    public Signature {
        if (by.isBlank()) {
            throw new IllegalArgumentException("somebody must have decided");
        }
    }
}
