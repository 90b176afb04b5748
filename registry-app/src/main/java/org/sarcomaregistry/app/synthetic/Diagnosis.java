package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a tumour was found.
 *
 * @param on day of the first specimen with the diagnosis
 * @param route state at referral to the hospital that assessed
 * @param finished end of assessment; in the future of a patient who died before it
 * @param biopsy kind of the first specimen; {@code none} when the first specimen was the resected tumour
 * @param sampledBy who took the first specimen
 */
record Diagnosis(
        LocalDate on,
        String route,
        LocalDate referral,
        LocalDate attendance,
        LocalDate finished,
        String biopsy,
        Ward sampledBy,
        Optional<LocalDate> unplannedOperation) {

    boolean isDirect() {
        return biopsy.equals("none");
    }

    boolean isUnplanned() {
        return unplannedOperation.isPresent();
    }
}
