package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.UnitCode;

/**
 * A course of radiotherapy.
 *
 * @param from first day
 * @param report the radiotherapy report; empty while it is missing
 * @param evidence records of the radiotherapy department's own system
 */
public record Irradiated(
        LocalDate from, UnitCode unit, Optional<Told<Radiotherapy>> report, ImmutableList<Told<?>> evidence) {

    /** {@return the report and the evidence} */
    public ImmutableList<Told<?>> told() {
        return ImmutableList.<Told<?>>builder()
                .addAll(report.stream().iterator())
                .addAll(evidence)
                .build();
    }
}
