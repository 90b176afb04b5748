package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.report.Finding;

/** What is known of each row while an import runs. */
final class Ledger {

    private final Map<RowRef, ImmutableList<Finding>> rejected = new HashMap<>();
    private final Map<RowRef, RowRef> repeats = new HashMap<>();
    private final List<Parcel> parcels = new ArrayList<>();

    void reject(RowRef row, ImmutableList<Finding> findings) {
        rejected.put(row, findings);
    }

    void repeats(RowRef row, RowRef earlier) {
        repeats.put(row, earlier);
    }

    void add(Parcel parcel) {
        parcels.add(parcel);
    }

    /** Why a row was rejected before it could be sent. */
    Optional<ImmutableList<Finding>> rejection(RowRef row) {
        return Optional.ofNullable(rejected.get(row));
    }

    /** The earlier row that says the same in every cell. */
    Optional<RowRef> earlier(RowRef row) {
        return Optional.ofNullable(repeats.get(row));
    }

    List<Parcel> parcels() {
        return parcels;
    }
}
