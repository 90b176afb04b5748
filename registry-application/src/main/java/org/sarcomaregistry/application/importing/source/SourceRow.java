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
    private final String raw;

    private SourceRow(
            RowRef ref,
            ImmutableMap<String, Integer> places,
            ImmutableList<String> cells,
            ImmutableList<Flaw> flaws,
            String raw) {
        this.ref = ref;
        this.places = places;
        this.cells = cells;
        this.flaws = flaws;
        this.raw = raw;
    }

    /**
     * A row whose cells could be told apart.
     *
     * @param places where each column stands among the cells, from 0
     */
    public static SourceRow of(RowRef ref, ImmutableMap<String, Integer> places, List<String> cells) {
        return new SourceRow(ref, places, ImmutableList.copyOf(cells), ImmutableList.of(), "");
    }

    /**
     * A row that can't be read; it has no cells.
     *
     * @param places as those of the rows that can
     * @param raw what stands there instead
     */
    public static SourceRow broken(RowRef ref, ImmutableMap<String, Integer> places, Flaw flaw, String raw) {
        return new SourceRow(ref, places, ImmutableList.of(), ImmutableList.of(flaw), raw);
    }

    /** A row that was kept. */
    public static SourceRow of(KeptRow kept) {
        var places = ImmutableMap.<String, Integer>builder();
        for (int i = 0; i < kept.columns().size(); i++) {
            places.put(kept.columns().get(i), i);
        }
        var flaws = kept.flaw().map(ImmutableList::of).orElseGet(ImmutableList::of);
        return new SourceRow(kept.ref(), places.buildOrThrow(), kept.cells(), flaws, kept.raw());
    }

    /** The same row with some of its columns only. */
    public SourceRow only(ImmutableList<String> columns) {
        var places = ImmutableMap.<String, Integer>builder();
        columns.forEach(column -> places.put(column, columns.indexOf(column)));
        var kept = cells.isEmpty() ? cells : columns.stream().map(this::text).collect(ImmutableList.toImmutableList());
        return new SourceRow(ref, places.buildOrThrow(), kept, flaws, raw);
    }

    /** The same row, found to be wrong after all. */
    public SourceRow flawed(Flaw flaw) {
        return new SourceRow(ref, places, cells, ImmutableList.of(flaw), raw);
    }

    /** Everything that there is of the row. */
    public KeptRow kept() {
        var columns = ImmutableList.copyOf(places.keySet());
        var texts = columns.stream().map(this::text).collect(ImmutableList.toImmutableList());
        return new KeptRow(
                ref, columns, cells.isEmpty() ? cells : texts, flaws.stream().findFirst(), raw);
    }

    private String text(String column) {
        return cell(column).orElse("");
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
