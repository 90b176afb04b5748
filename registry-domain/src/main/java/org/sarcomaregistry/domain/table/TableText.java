package org.sarcomaregistry.domain.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a table: {@code # key: value} lines, one line of column names, rows of the same width. */
record TableText(ImmutableMap<String, String> head, ImmutableList<String> columns, ImmutableList<Row> rows) {

    private static final Splitter TABS = Splitter.on('\t');
    private static final ImmutableList<String> REQUIRED = ImmutableList.of("edition", "source", "licence");

    static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenTable(name, 0, "is not UTF-8");
        }
    }

    static TableText of(String name, String text) {
        List<String> lines = text.lines().toList();
        var head = head(name, lines);
        int at = head.size();
        if (lines.size() <= at) {
            throw new BrokenTable(name, at + 1, "has no line of column names");
        }
        var columns = columns(name, at + 1, lines.get(at));
        var rows = ImmutableList.<Row>builder();
        for (int line = at + 2; line <= lines.size(); line++) {
            rows.add(row(name, line, columns, lines.get(line - 1)));
        }
        return new TableText(head, columns, rows.build());
    }

    private static ImmutableMap<String, String> head(String name, List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        for (int at = 0; at < lines.size() && lines.get(at).startsWith("#"); at++) {
            String line = lines.get(at);
            int colon = line.indexOf(": ");
            if (!line.startsWith("# ") || colon < 0 || line.substring(colon + 2).isBlank()) {
                throw new BrokenTable(name, at + 1, "a line at the top reads '# key: value'");
            }
            if (head.put(line.substring(2, colon), line.substring(colon + 2).strip()) != null) {
                throw new BrokenTable(name, at + 1, "repeats " + line.substring(2, colon));
            }
        }
        for (String key : REQUIRED) {
            if (!head.containsKey(key)) {
                throw new BrokenTable(name, 0, "does not say its " + key);
            }
        }
        return ImmutableMap.copyOf(head);
    }

    private static ImmutableList<String> columns(String name, int line, String text) {
        var columns = ImmutableList.copyOf(TABS.split(text));
        if (new HashSet<>(columns).size() != columns.size() || columns.contains("")) {
            throw new BrokenTable(name, line, "column names are empty or repeated");
        }
        return columns;
    }

    private static Row row(String name, int line, ImmutableList<String> columns, String text) {
        var cells = ImmutableList.copyOf(TABS.split(text));
        if (cells.size() != columns.size()) {
            throw new BrokenTable(name, line, "has " + cells.size() + " cells, not " + columns.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(cells.get(i).strip())) {
                throw new BrokenTable(name, line, columns.get(i) + " begins or ends with a space");
            }
        }
        var values = ImmutableMap.<String, String>builder();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return new Row(name, line, values.buildOrThrow());
    }
}
