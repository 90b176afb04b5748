package org.sarcomaregistry.db.backup;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What a backup holds: lines of words, of which the last line is the SHA-256 of all before it. Exactly one text says the
 * same thing: whatever reads otherwise is damaged.
 *
 * @param schema the version of the tables
 * @param taken when the snapshot was taken
 * @param tables each after those that it refers to
 */
public record Manifest(String schema, Instant taken, ImmutableList<KeptTable> tables, ImmutableList<Counter> counters) {

    static final String FILE = "manifest";

    private static final String KIND = "backup of a sarcoma registry, format 1";
    private static final Splitter WORDS = Splitter.on(' ');
    private static final Splitter COLUMNS = Splitter.on(',');

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(KeptTable::rows).sum();
    }

    /** All bytes of all tables. */
    public long bytes() {
        return tables.stream().mapToLong(KeptTable::bytes).sum();
    }

    String text() {
        var lines = new StringBuilder();
        lines.append(KIND).append('\n');
        lines.append("schema ").append(schema).append('\n');
        lines.append("taken ").append(taken).append('\n');
        tables.forEach(table -> lines.append(line(table)).append('\n'));
        counters.forEach(counter -> lines.append(line(counter)).append('\n'));
        return lines.append("sha256 ")
                .append(digest(lines.toString()))
                .append('\n')
                .toString();
    }

    /** Empty where a single character is not as it was written. */
    static Optional<Manifest> parse(String text) {
        try {
            var lines = Splitter.on('\n').splitToList(text);
            var manifest = new Manifest(
                    lines.get(1).substring("schema ".length()),
                    Instant.parse(lines.get(2).substring("taken ".length())),
                    of("table", lines).map(Manifest::table).collect(toImmutableList()),
                    of("counter", lines).map(Manifest::counter).collect(toImmutableList()));
            return Optional.of(manifest).filter(read -> read.text().equals(text));
        } catch (IndexOutOfBoundsException | DateTimeParseException | NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static java.util.stream.Stream<List<String>> of(String what, List<String> lines) {
        return lines.stream()
                .map(WORDS::splitToList)
                .filter(words -> words.get(0).equals(what));
    }

    private static String line(KeptTable table) {
        return Joiner.on(' ')
                .join(
                        "table",
                        table.name(),
                        table.rows(),
                        table.bytes(),
                        table.sha256(),
                        Joiner.on(',').join(table.columns()));
    }

    private static KeptTable table(List<String> words) {
        return new KeptTable(
                words.get(1),
                ImmutableList.copyOf(COLUMNS.split(words.get(5))),
                Long.parseLong(words.get(2)),
                Long.parseLong(words.get(3)),
                words.get(4));
    }

    private static String line(Counter counter) {
        return Joiner.on(' ').join("counter", counter.name(), counter.last(), counter.isCalled());
    }

    private static Counter counter(List<String> words) {
        return new Counter(words.get(1), Long.parseLong(words.get(2)), Boolean.parseBoolean(words.get(3)));
    }

    private static String digest(String lines) {
        return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
    }
}
