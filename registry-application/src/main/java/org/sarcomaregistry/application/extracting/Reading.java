package org.sarcomaregistry.application.extracting;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody took an extract: written before anything of it is given away.
 *
 * @param by who took it
 * @param organisation organisation number by which the reader was known
 * @param what the extract
 * @param rows how many it had
 */
public record Reading(UUID id, String by, String organisation, Instant at, What what, int rows) {

    /**
     * Which extract.
     *
     * @param table code of the table
     * @param place code of the place whose it is
     */
    public record What(String table, String place, int year) {}

    /** Refuses an extract of fewer than no rows. */
    public Reading {
        if (rows < 0) {
            throw new IllegalArgumentException("no number of rows: " + rows);
        }
    }
}
