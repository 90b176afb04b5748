package org.sarcomaregistry.domain.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of which the day, or the month and the day, may be unknown.
 *
 * @param text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param assumed the day that stands for it in computations: the 15th of a known month, 1 July of a known year
 */
public record PartialDate(String text, LocalDate assumed) {

    /**
     * {@return a date that is known to the day}
     *
     * @param day fully known
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day);
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; empty if it is none of them or not in the calendar.
     *
     * @param text as written; may be empty
     * @return as much of a date as was written
     */
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (isWritten(text) ? text.length() : 0) {
                case 4 -> Optional.of(new PartialDate(text, LocalDate.of(number(text, 0, 4), 7, 1)));
                case 7 -> Optional.of(new PartialDate(text, LocalDate.of(number(text, 0, 4), number(text, 5, 7), 15)));
                case 10 -> Optional.of(of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))));
                default -> Optional.empty();
            };
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** Digits, with hyphens at the fifth and the eighth place. */
    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i == 4 || i == 7;
            char c = text.charAt(i);
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** {@return whether the day is known} */
    public boolean isExact() {
        return text.length() == 10;
    }

    /** {@return first day that it may have been} */
    public LocalDate earliest() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(assumed.getYear(), 1, 1);
            case 7 -> assumed.withDayOfMonth(1);
            default -> assumed;
        };
    }

    /** {@return last day that it may have been} */
    public LocalDate latest() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(assumed.getYear(), 12, 31);
            case 7 -> assumed.withDayOfMonth(assumed.lengthOfMonth());
            default -> assumed;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
