package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One table through one function: a row out for every row in, in their order, and never more than a row in memory. */
final class RowRun {

    private static final String FINDING = "finding";
    private static final String RENAMED = "input_";

    private final RowFunction function;
    private final ImmutableList<String> nothing;

    RowRun(RowFunction function) {
        this.function = function;
        this.nothing =
                ImmutableList.copyOf(Collections.nCopies(function.results().size(), ""));
    }

    /**
     * Answers the whole table.
     *
     * @throws UnusableTable if a column is missing or a row breaks the form of a table
     */
    void run(TableOptions options, Streams streams) throws IOException, UnusableTable {
        try (var in = options.input(streams)) {
            var places = in.places(function.inputs());
            try (var out = options.output(streams)) {
                out.row(header(in.columns()));
                for (var row = in.next(); row.isPresent(); row = in.next()) {
                    out.row(answer(row.get(), in.columns().size(), places));
                }
                out.complete();
            }
        }
    }

    private List<String> header(ImmutableList<String> columns) {
        Set<String> taken = new HashSet<>(function.results());
        taken.add(FINDING);
        var header = ImmutableList.<String>builder();
        for (String column : columns) {
            String name = column;
            while (!taken.add(name)) {
                name = RENAMED + name;
            }
            header.add(name);
        }
        return header.addAll(function.results()).add(FINDING).build();
    }

    private List<String> answer(List<String> cells, int columns, ImmutableMap<String, Integer> places) {
        var row = ImmutableList.<String>builderWithExpectedSize(columns + nothing.size() + 1);
        var whole = ofLength(cells, columns);
        row.addAll(whole);
        try {
            if (cells.size() != columns) {
                throw BadRow.cells(cells.size(), columns);
            }
            var answer = function.answer(new InputRow(places, whole));
            return row.addAll(answer.values()).add(answer.finding()).build();
        } catch (BadRow bad) {
            return row.addAll(nothing).add(bad.finding()).build();
        }
    }

    private static List<String> ofLength(List<String> cells, int columns) {
        if (cells.size() >= columns) {
            return cells.subList(0, columns);
        }
        return ImmutableList.<String>builder()
                .addAll(cells)
                .addAll(Collections.nCopies(columns - cells.size(), ""))
                .build();
    }
}
