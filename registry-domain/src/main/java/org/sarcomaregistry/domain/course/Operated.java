package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.UnitCode;

/**
 * An operation of the primary tumour.
 *
 * @param on day of operation
 * @param report the surgery report; empty while it is missing
 * @param evidence procedures and resected specimens that show the operation
 */
public record Operated(LocalDate on, UnitCode unit, Optional<Told<Surgery>> report, ImmutableList<Told<?>> evidence) {

    /** {@return the report and the evidence} */
    public ImmutableList<Told<?>> told() {
        return ImmutableList.<Told<?>>builder()
                .addAll(report.stream().iterator())
                .addAll(evidence)
                .build();
    }
}
