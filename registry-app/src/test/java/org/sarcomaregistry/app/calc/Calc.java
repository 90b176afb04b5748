package org.sarcomaregistry.app.calc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command as a user runs it. */
record Calc(int code, String out, String err) {

    static Calc run(InputStream in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        int code = CalcCommand.commandLine(new Streams(in, out))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Calc(code, out.toString(UTF_8), err.toString());
    }

    /** A table on standard input. */
    static Calc of(String table, String... args) {
        return run(new ByteArrayInputStream(table.getBytes(UTF_8)), args);
    }

    /** Answered rows by column name, where no cell holds a comma. */
    List<Map<String, String>> rows() {
        return table(out, ",");
    }

    /** Answered rows of a table that was asked for with tabs. */
    List<Map<String, String>> table() {
        return table(out, "\t");
    }

    /** The answers of a function to rows that are given as a header and lines. */
    static List<Map<String, String>> answers(String function, List<String> lines) {
        return of(String.join("\n", lines) + "\n", function).rows();
    }

    static List<Map<String, String>> table(String text, String delimiter) {
        var lines = new ArrayList<>(text.lines().toList());
        String[] columns = lines.remove(0).split(delimiter, -1);
        return lines.stream()
                .map(line -> {
                    String[] cells = line.split(delimiter, -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], i < cells.length ? cells[i] : "");
                    }
                    return row;
                })
                .toList();
    }

    /** A file beside the checkout; the test is skipped where it is missing. */
    static Path shared(String name) {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared").resolve(name).normalize())
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), name + " is not at hand");
        return file.orElseThrow();
    }
}
