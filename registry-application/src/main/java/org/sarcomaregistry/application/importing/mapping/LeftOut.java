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

    private final Map<RowRef, ImmutableList<Flaw>> rows = new HashMap<>();

    /** Leaves a row out from now on; the first reasons stay. */
    public void add(SourceRow row, ImmutableList<Flaw> flaws) {
        rows.putIfAbsent(row.ref(), flaws);
    }

    /** Why a row is left out; empty if it isn't. */
    public Optional<ImmutableList<Flaw>> reasons(RowRef row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** How many rows are left out. */
    public int size() {
        return rows.size();
    }
}
