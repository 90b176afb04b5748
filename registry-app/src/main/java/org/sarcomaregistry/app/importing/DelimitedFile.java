package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.app.importing.CellSplitter.Extent;
import org.sarcomaregistry.application.importing.mapping.FileForm;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.importing.source.SourceTable;

/**
 * Reads the rows of a delimited file. What can't be read is one broken row, named by the line on which it begins; the
 * reading goes on with the next line.
 */
final class DelimitedFile {

    /** A quotation mark that closes later than this was never meant to open. */
    private static final int LONGEST_ROW = 200;

    private final TableSpec table;
    private final FileForm form;
    private final CellSplitter splitter;
    private final ImmutableList<PhysicalLine> lines;
    private final ImmutableList.Builder<SourceRow> rows = ImmutableList.builder();

    private DelimitedFile(TableSpec table, byte[] bytes) {
        this.table = table;
        this.form = table.file();
        this.splitter = new CellSplitter(form.delimiter(), form.quote());
        this.lines = PhysicalLine.of(bytes, form.encoding());
    }

    /**
     * The table that a file holds.
     *
     * @throws Misread if there is no header, or a column stands in it twice
     */
    static SourceTable read(TableSpec table, byte[] bytes) {
        return new DelimitedFile(table, bytes).table();
    }

    private SourceTable table() {
        var columns = header();
        var places = ImmutableMap.<String, Integer>builder();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
        var header = places.buildOrThrow();
        int at = form.header().isEmpty() ? 1 : 0;
        while (at < lines.size()) {
            at += lines.get(at).isEmpty() ? 1 : row(header, at);
        }
        return new SourceTable(table.name(), columns, rows.build());
    }

    private ImmutableList<String> header() {
        if (!form.header().isEmpty()) {
            return form.header();
        }
        var columns = lines.stream()
                .findFirst()
                .flatMap(PhysicalLine::text)
                .filter(text -> !text.isBlank())
                .map(splitter::split)
                .filter(cells -> cells.extent() == Extent.WHOLE)
                .map(CellSplitter.Cells::cells)
                .orElseThrow(() -> new Misread(
                        table.place(),
                        "Filen " + form.name() + " har ingen lesbar overskrift",
                        "The file " + form.name() + " has no readable header"));
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!seen.add(column.strip())) {
                throw new Misread(
                        table.place(),
                        "Filen " + form.name() + " har en kolonne to ganger: " + column.strip(),
                        "The file " + form.name() + " has a column twice: " + column.strip());
            }
        }
        return columns.stream().map(String::strip).collect(ImmutableList.toImmutableList());
    }

    /** Reads the row that begins at a place among the lines, and answers how many lines it takes. */
    private int row(ImmutableMap<String, Integer> header, int at) {
        var text = new StringBuilder();
        for (int next = at; next < lines.size() && next < at + LONGEST_ROW; next++) {
            var line = lines.get(next);
            if (line.text().isEmpty()) {
                return broken(header, at, next == at ? Flaw.ROW_ENCODING : Flaw.ROW_QUOTE);
            }
            text.append(line.text().get());
            var cells = splitter.split(text.toString());
            if (cells.extent() == Extent.WHOLE) {
                return take(header, at, next, cells.cells());
            }
            if (cells.extent() == Extent.BROKEN) {
                return broken(header, at, Flaw.ROW_QUOTE);
            }
            text.append('\n');
        }
        return broken(header, at, lines.get(at).ended() ? Flaw.ROW_QUOTE : Flaw.ROW_CUT);
    }

    private int take(ImmutableMap<String, Integer> header, int first, int last, List<String> cells) {
        var flaw = flaw(header.size(), first, last, cells.size());
        if (flaw.isPresent()) {
            return broken(header, first, flaw.get());
        }
        var known = new ArrayList<String>();
        header.forEach(
                (column, place) -> known.add(form.blanks().has(column, cells.get(place)) ? "" : cells.get(place)));
        rows.add(SourceRow.of(ref(first), header, known));
        return last - first + 1;
    }

    private Optional<Flaw> flaw(int columns, int first, int last, int cells) {
        if (cells != columns && last > first) {
            return Optional.of(Flaw.ROW_QUOTE);
        }
        if (form.endsWithLine() && !lines.get(last).ended()) {
            return Optional.of(Flaw.ROW_CUT);
        }
        if (cells == columns) {
            return Optional.empty();
        }
        return Optional.of(cells < columns ? Flaw.ROW_SHORT : Flaw.ROW_LONG);
    }

    private int broken(ImmutableMap<String, Integer> header, int at, Flaw flaw) {
        rows.add(SourceRow.broken(ref(at), header, flaw, lines.get(at).raw()));
        return 1;
    }

    private RowRef ref(int at) {
        return new RowRef(table.name(), lines.get(at).number());
    }
}
