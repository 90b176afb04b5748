package org.sarcomaregistry.application.importing.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.SourceRow;

/** A row with everything that an expression about it may look at. */
public final class Scene {

    private final Links links;
    private final LeftOut leftOut;
    private final SourceRow row;
    private final ImmutableList<SourceRow> together;

    private Scene(Links links, LeftOut leftOut, SourceRow row, ImmutableList<SourceRow> together) {
        this.links = links;
        this.leftOut = leftOut;
        this.row = row;
        this.together = together;
    }

    /** The first of several rows that tell the same thing. */
    public static Scene of(Links links, LeftOut leftOut, ImmutableList<SourceRow> together) {
        return new Scene(links, leftOut, together.get(0), together);
    }

    /** The row itself, or the row of another table that it belongs to. */
    Optional<SourceRow> row(Optional<String> table) {
        return table.map(name -> links.above(row, name)).orElseGet(() -> Optional.of(row));
    }

    /** The rows that tell the same thing as this one, itself included. */
    ImmutableList<SourceRow> together() {
        return together;
    }

    /** The readable rows of another table that belong to this one. */
    ImmutableList<SourceRow> below(String table) {
        return links.below(row, table).stream()
                .filter(other -> leftOut.reason(other.ref()).isEmpty())
                .collect(toImmutableList());
    }

    /** Whether a person has confirmed what the row is taken to mean. */
    boolean isConfirmed() {
        return links.isConfirmed(row.ref());
    }

    /** The scene of another row. */
    Scene at(SourceRow other) {
        return new Scene(links, leftOut, other, together);
    }

    /** Leaves a row out of what is said about others. */
    void leaveOut(SourceRow other, LeftOut.Reason reason) {
        leftOut.add(other, reason);
    }
}
