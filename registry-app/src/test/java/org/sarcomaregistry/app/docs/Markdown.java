package org.sarcomaregistry.app.docs;

import java.util.List;

/** Tables of Markdown. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    private Markdown() {}

    /** A table that begins with the names of its columns. */
    static Markdown table(String... columns) {
        return new Markdown().row(columns).line("|" + " --- |".repeat(columns.length));
    }

    Markdown row(String... cells) {
        return line("| " + String.join(" | ", List.of(cells)) + " |");
    }

    private Markdown line(String line) {
        text.append(line.replace(" |  |", " | |").replace("|  |", "| |")).append('\n');
        return this;
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
