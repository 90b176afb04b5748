package org.sarcomaregistry.application.importing.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** One row of a source, or the place where one should be that can't be read. Shows its place only, never its cells. */
public final class SourceRow {

    private final RowRef ref;
    private final ImmutableMap<String, Integer> places;
    private final ImmutableList<String> cells;
    private final ImmutableList<Flaw> flaws;

    private SourceRow(
            RowRef ref, ImmutableMap<String, Integer> places, ImmutableList<String> cells, ImmutableList<Flaw> flaws) {
        this.ref = ref;
        this.places = places;
        this.cells = cells;
        this.flaws = flaws;
    }

    /**
     * A row whose cells could be told apart.
     *
     * @param places where each column stands among the cells, from 0
     */
    public static SourceRow of(RowRef ref, ImmutableMap<String, Integer> places, List<String> cells) {
        return new SourceRow(ref, places, ImmutableList.copyOf(cells), ImmutableList.of());
    }

    /** A row that can't be read; it has no cells. */
    public static SourceRow broken(RowRef ref, Flaw flaw) {
        return new SourceRow(ref, ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(flaw));
    }

    /** Where the row stands. */
    public RowRef ref() {
        return ref;
    }

    /** Why the row can't be read; empty for a row that can. */
    public ImmutableList<Flaw> flaws() {
        return flaws;
    }

    /** What stands in a column, without blanks around it; empty for a blank cell. */
    public Optional<String> cell(String column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < cells.size())
                .map(place -> cells.get(place).strip())
                .filter(text -> !text.isEmpty());
    }

    /** What stands in several columns together; empty if one of them is blank. */
    public Optional<ImmutableList<String>> key(List<String> columns) {
        var texts = columns.stream().flatMap(column -> cell(column).stream()).collect(ImmutableList.toImmutableList());
        return texts.size() == columns.size() && !columns.isEmpty() ? Optional.of(texts) : Optional.empty();
    }

    /** Whether another row says the same in every cell. */
    public boolean repeats(SourceRow other) {
        return cells.equals(other.cells);
    }

    @Override
    public String toString() {
        return "SourceRow[" + ref + "]";
    }
}
