package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Cohort;

/**
 * All that was known at some time.
 *
 * @param dataDate last day of which anything is known
 * @param histories each person's, from the entries that were known
 */
public record Known(LocalDate dataDate, ImmutableList<History> histories) {

    Cohort cohort() {
        return Cohort.of(
                histories.stream()
                        .flatMap(history -> history.courses().stream())
                        .collect(toImmutableList()),
                dataDate);
    }
}
