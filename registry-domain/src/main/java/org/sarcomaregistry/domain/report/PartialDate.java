package org.sarcomaregistry.domain.report;

import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which the day, or the month and the day, may be unknown.
 *
 * @param text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param assumed the day that stands for it in computations: the 15th of a known month, 1 July of a known year
 */
public record PartialDate(String text, LocalDate assumed) {

    /** A date that is known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day);
    }

    /** Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; empty if it is none of them or not in the calendar. */
    public static Optional<PartialDate> parse(String text) {
        try {
            if (text.matches("[0-9]{4}")) {
                return Optional.ofNullable(Ints.tryParse(text)).map(y -> new PartialDate(text, LocalDate.of(y, 7, 1)));
            }
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                return Optional.of(new PartialDate(text, YearMonth.parse(text).atDay(15)));
            }
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(of(LocalDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return text.length() == 10;
    }

    /** First day that it may have been. */
    public LocalDate earliest() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(assumed.getYear(), 1, 1);
            case 7 -> assumed.withDayOfMonth(1);
            default -> assumed;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
