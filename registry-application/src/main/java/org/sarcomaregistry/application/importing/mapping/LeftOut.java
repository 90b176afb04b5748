package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;

/** The rows that can't contribute to the forms of others, and why. Grows while forms are made. */
public final class LeftOut {

    private final Map<RowRef, Reason> rows = new HashMap<>();

    /**
     * Why a row is left out.
     *
     * @param columns in which the flaws stand
     */
    public record Reason(ImmutableList<Flaw> flaws, ImmutableList<String> columns) {}

    /** Leaves a row out from now on; the first reason stays. */
    public void add(SourceRow row, Reason reason) {
        rows.putIfAbsent(row.ref(), reason);
    }

    /** Why a row is left out; empty if it isn't. */
    public Optional<Reason> reason(RowRef row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** How many rows are left out. */
    public int size() {
        return rows.size();
    }
}
