package org.sarcomaregistry.http.api;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;

/** A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets a quote in front. */
final class Csv {

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    Csv(String... columns) {
        text.append(String.join(",", columns)).append(END);
    }

    /** Adds a row; null is an empty cell, numbers stand as they are. */
    void add(@org.jspecify.annotations.Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(joining(","))).append(END);
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String cell) {
        boolean formula = Stream.of("=", "+", "-", "@", "\t", "\r", "\0").anyMatch(cell::startsWith);
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = Stream.of("\"", ",", "\r", "\n").noneMatch(cell::contains);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
