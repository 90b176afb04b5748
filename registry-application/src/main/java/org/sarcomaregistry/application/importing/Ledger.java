package org.sarcomaregistry.application.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.RowRef;

/** What is known of each row while an import runs. */
final class Ledger {

    private final Map<RowRef, Refusal> refused = new HashMap<>();
    private final Map<RowRef, RowRef> repeats = new HashMap<>();
    private final List<Parcel> parcels = new ArrayList<>();

    void refuse(RowRef row, Refusal refusal) {
        refused.put(row, refusal);
    }

    void repeats(RowRef row, RowRef earlier) {
        repeats.put(row, earlier);
    }

    void add(Parcel parcel) {
        parcels.add(parcel);
    }

    /** Why nothing comes of a row, known before it could be sent. */
    Optional<Refusal> refusal(RowRef row) {
        return Optional.ofNullable(refused.get(row));
    }

    /** The earlier row that says the same in every cell. */
    Optional<RowRef> earlier(RowRef row) {
        return Optional.ofNullable(repeats.get(row));
    }

    List<Parcel> parcels() {
        return parcels;
    }
}
