package org.sarcomaregistry.application.importing.mapping;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * How a source writes dates. A pattern without a day gives a month, one without a month a year, as far as that is known.
 */
public final class DateFormat {

    /** Day 1 of a spreadsheet is 1 January 1900; it believes that 1900 had a 29 February, and is one day off before. */
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_CERTAIN = 61;
    private static final String SPREADSHEET = "spreadsheet-days";

    /** Letters of java.time that tell the day. */
    private static final CharMatcher DAY = CharMatcher.anyOf("dD");

    private static final CharMatcher MONTH = CharMatcher.anyOf("ML");

    private final DateTimeFormatter formatter;
    private final Extent extent;

    private enum Extent {
        DAY,
        MONTH,
        YEAR,
        COUNTED
    }

    private DateFormat(DateTimeFormatter formatter, Extent extent) {
        this.formatter = formatter;
        this.extent = extent;
    }

    /**
     * A pattern of whole dates.
     *
     * @throws IllegalArgumentException if java.time doesn't understand it
     */
    public static DateFormat whole(String pattern) {
        return new DateFormat(DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT), Extent.DAY);
    }

    /**
     * A pattern of java.time, such as {@code dd.MM.uuuu}, read strictly, or {@code spreadsheet-days}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static DateFormat of(String pattern) {
        return pattern.equals(SPREADSHEET)
                ? new DateFormat(DateTimeFormatter.ISO_DATE, Extent.COUNTED)
                : new DateFormat(whole(pattern).formatter, extent(pattern));
    }

    private static Extent extent(String pattern) {
        if (DAY.matchesAnyOf(pattern)) {
            return Extent.DAY;
        }
        return MONTH.matchesAnyOf(pattern) ? Extent.MONTH : Extent.YEAR;
    }

    /** The date, month or year in ISO 8601; empty if the text isn't written so. */
    Optional<String> read(String text) {
        try {
            return switch (extent) {
                case DAY -> Optional.of(LocalDate.parse(text, formatter).toString());
                case MONTH -> Optional.of(YearMonth.parse(text, formatter).toString());
                case YEAR ->
                    Optional.of(String.format(
                            Locale.ROOT, "%04d", Year.parse(text, formatter).getValue()));
                case COUNTED -> counted(text);
            };
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<String> counted(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{2,6}(\\.0+)?"))
                .map(digits -> Integer.parseInt(digits.replaceFirst("\\..*", "")))
                .filter(days -> days >= FIRST_CERTAIN)
                .map(days -> SPREADSHEET_ZERO.plusDays(days).toString());
    }
}
