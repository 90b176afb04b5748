package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A control after treatment.
 *
 * @param local local recurrence that this visit found
 * @param distant metastases that this visit found
 * @param sites of those metastases
 */
record Visit(
        LocalDate on,
        Ward ward,
        boolean diseased,
        Optional<LocalDate> local,
        Optional<LocalDate> distant,
        ImmutableList<String> sites) {

    boolean isNews() {
        return local.isPresent() || distant.isPresent();
    }
}
