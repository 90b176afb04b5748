package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sarcomaregistry.app.calc.StrictText.EndlessRow;
import org.sarcomaregistry.app.calc.StrictText.NotText;

/**
 * A text table with a header line, read row by row. Empty lines are no rows, except below a single column, where they are
 * rows with an empty cell.
 */
final class TableInput implements Closeable {

    private final StrictText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final ImmutableList<String> columns;

    /**
     * Reads the header.
     *
     * @throws UnusableTable if there is none, it can't be read, or two columns have the same name
     */
    TableInput(InputStream in, char delimiter) throws IOException, UnusableTable {
        text = new StrictText(in);
        parser = format(delimiter).parse(text);
        records = parser.iterator();
        var header = row(false);
        if (header.isEmpty()) {
            throw UnusableTable.at(1, "there is no header");
        }
        columns = header.get().stream().map(String::strip).collect(ImmutableList.toImmutableList());
        for (int place = 0; place < columns.size(); place++) {
            if (columns.indexOf(columns.get(place)) < place) {
                throw UnusableTable.at(1, columns.get(place), "stands in the header twice");
            }
        }
    }

    /** How tables are written and read: quotation marks only where they are needed, lines that end in LF. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(false)
                .get();
    }

    ImmutableList<String> columns() {
        return columns;
    }

    /**
     * Where the columns stand that a function needs.
     *
     * @throws UnusableTable if one is not there
     */
    ImmutableMap<String, Integer> places(List<String> needed) throws UnusableTable {
        var places = ImmutableMap.<String, Integer>builder();
        for (String column : needed) {
            int place = columns.indexOf(column);
            if (place < 0) {
                throw UnusableTable.at(1, column, "is not in the header");
            }
            places.put(column, place);
        }
        return places.buildOrThrow();
    }

    /**
     * The cells of the next row; empty at the end.
     *
     * @throws UnusableTable if the row is no text, or its quotation marks do not go together
     */
    Optional<List<String>> next() throws UnusableTable {
        return row(columns.size() == 1);
    }

    private Optional<List<String>> row(boolean mayBeEmpty) throws UnusableTable {
        var row = line();
        while (!mayBeEmpty && row.filter(TableInput::isEmpty).isPresent()) {
            row = line();
        }
        return row;
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    private Optional<List<String>> line() throws UnusableTable {
        long line = parser.getCurrentLineNumber() + 1;
        text.rowBegins();
        try {
            return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw unusable(line, e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Anything but a fault of the text itself is thrown on. */
    private static UnusableTable unusable(long line, UncheckedIOException e) {
        if (e.getCause() instanceof NotText notText) {
            return new UnusableTable(String.valueOf(notText.getMessage()));
        }
        if (e.getCause() instanceof EndlessRow) {
            return UnusableTable.at(line, "the row never ends: is a quotation mark left open?");
        }
        if (e.getCause() instanceof CSVException) {
            return UnusableTable.at(line, "a quotation mark is not closed, or text follows one that is");
        }
        throw e;
    }
}
