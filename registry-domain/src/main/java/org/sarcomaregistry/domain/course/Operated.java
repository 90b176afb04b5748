package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Intention;

/**
 * An operation of the primary tumour, or one that may have been no more than diagnostic.
 *
 * @param on day of operation
 * @param report the surgery report; empty while it is missing
 * @param evidence procedures and resected specimens that show the operation
 */
public record Operated(LocalDate on, UnitCode unit, Optional<Told<Surgery>> report, ImmutableList<Told<?>> evidence) {

    /** Why nobody knows whether an operation was against the tumour. */
    public static final Text UNINTENDED =
            Text.of("intensjonen med operasjonen er ukjent", "the intention of the operation is unknown");

    /**
     * {@return whether it is known to be against the tumour: evidence shows tumour surgery, or the report tells an
     * intention; an operation for diagnosis is none of these operations to begin with}
     */
    public boolean isCertain() {
        return !evidence.isEmpty() || isIntended();
    }

    /** {@return whether there is a report that tells an intention} */
    public boolean isIntended() {
        return report.filter(told -> told.content().intention() != Intention.UNKNOWN)
                .isPresent();
    }

    /** {@return the report and the evidence} */
    public ImmutableList<Told<?>> told() {
        return ImmutableList.<Told<?>>builder()
                .addAll(report.stream().iterator())
                .addAll(evidence)
                .build();
    }
}
