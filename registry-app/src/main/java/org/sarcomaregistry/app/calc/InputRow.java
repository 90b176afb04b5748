package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** The cells of one row by column name. Spaces around a cell do not count. */
final class InputRow {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ImmutableMap<String, Integer> places;
    private final List<String> cells;

    InputRow(ImmutableMap<String, Integer> places, List<String> cells) {
        this.places = places;
        this.cells = cells;
    }

    /** The cell as it is written, spaces included. */
    String raw(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return cells.get(place);
    }

    /** The cell, or empty where it is blank. */
    Optional<String> text(String column) {
        return Optional.of(raw(column).strip()).filter(text -> !text.isEmpty());
    }

    /** The cell, which must not be blank. */
    String need(String column) throws BadRow {
        return text(column).orElseThrow(() -> BadRow.missing(column));
    }

    /** A finite decimal number. */
    double number(String column) throws BadRow {
        return number(column, need(column));
    }

    /** A number greater than zero. */
    double positive(String column) throws BadRow {
        double number = number(column);
        if (number <= 0) {
            throw BadRow.outOfRange(column, "greater than zero");
        }
        return number;
    }

    /** A number from zero on. */
    double notNegative(String column) throws BadRow {
        double number = number(column);
        if (number < 0) {
            throw BadRow.outOfRange(column, "zero or more");
        }
        return number;
    }

    /** The number exactly as written; its size has been checked by its caller. */
    BigDecimal exactly(String column) throws BadRow {
        return new BigDecimal(need(column));
    }

    /** A whole number between two limits. */
    int integer(String column, int from, int to) throws BadRow {
        double number = number(column);
        if (number != Math.rint(number) || number < from || number > to) {
            throw BadRow.outOfRange(column, "a whole number from " + from + " to " + to);
        }
        return (int) number;
    }

    /** A value of a closed set. */
    <E extends Enum<E> & Coded> E code(String column, Class<E> set) throws BadRow {
        return code(column, set, need(column));
    }

    /** A value of a closed set, or empty where the cell is blank or one of the signs for nothing. */
    <E extends Enum<E> & Coded> Optional<E> codeIfPresent(String column, Class<E> set, String nothing) throws BadRow {
        var text = text(column).filter(written -> !written.equals(nothing));
        return text.isEmpty() ? Optional.empty() : Optional.of(code(column, set, text.get()));
    }

    /** {@code true} or {@code false}, in any letter case. */
    boolean flag(String column) throws BadRow {
        String text = need(column);
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true");
        }
        throw BadRow.unreadable(column, "true or false");
    }

    /** A whole date, or empty where the cell is blank. */
    Optional<LocalDate> dateIfPresent(String column) throws BadRow {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text.get()).matches()) {
                return Optional.of(LocalDate.parse(text.get()));
            }
        } catch (DateTimeException noSuchDay) {
            throw BadRow.unreadable(column, "a day of the calendar");
        }
        throw BadRow.unreadable(column, "a date yyyy-mm-dd");
    }

    private static double number(String column, String text) throws BadRow {
        if (!NUMBER.matcher(text).matches()) {
            throw BadRow.unreadable(column, "a number with a decimal point");
        }
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw BadRow.outOfRange(column, "a number that can be counted with");
        }
        return number;
    }

    private static <E extends Enum<E> & Coded> E code(String column, Class<E> set, String text) throws BadRow {
        return Codes.parse(set, text)
                .orElseThrow(() -> BadRow.unreadable(column, "one of " + String.join(", ", Codes.of(set))));
    }
}
