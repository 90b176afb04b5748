package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Regimen;

/**
 * One line of drug treatment in a course: what was given with one intention until the disease or a pause ended it.
 *
 * @param number from 1 among palliative lines; empty for treatment before or after an operation
 * @param stated the number that a report gave it, where one did
 * @param drugs against the tumour, in the order first given
 * @param regimens that consist of exactly these drugs; none when the registry knows no such regimen
 * @param until last dose; empty while a report says nothing of it
 * @param told the reports, by first dose
 */
public record TreatmentLine(
        Optional<Integer> number,
        Optional<Integer> stated,
        Intention intention,
        ImmutableSet<Drug> drugs,
        ImmutableList<Regimen> regimens,
        LocalDate from,
        Optional<LocalDate> until,
        ImmutableList<Told<SystemicTherapy>> told) {

    /** {@return whether a report gave it another number than it has by counting: something to ask the reporter} */
    public boolean isDoubtful() {
        return number.isPresent() && stated.isPresent() && !number.equals(stated);
    }
}
