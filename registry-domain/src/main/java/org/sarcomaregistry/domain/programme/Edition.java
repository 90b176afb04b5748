package org.sarcomaregistry.domain.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * One edition of the national action programme (handlingsprogram), in force until the next one.
 *
 * @param id {@code hp-2018} and the like
 * @param from first day in force
 * @param until last day in force; empty for the newest edition that we know
 * @param reference number or address by which to find it
 */
public record Edition(String id, Text name, LocalDate from, Optional<LocalDate> until, String reference) {

    /**
     * Refuses an edition that ends before it begins.
     *
     * @param id {@code hp-2018} and the like
     * @param name as its publisher calls it
     * @param from first day in force
     * @param until last day in force; empty for the newest edition that we know
     * @param reference number or address by which to find it
     */
    public Edition {
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    /**
     * {@return whether it was in force on a day}
     *
     * @param day any day
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
