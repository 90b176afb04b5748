package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * The course (forløp) of one tumour of one person: what happened, told by whom, and what silence means.
 *
 * <p>Derived from the log and never stored as truth. Equal entries give equal courses whatever the order in which they
 * arrived.
 *
 * @param diagnosedOn as the work-up says; else the first specimen; else the first thing that happened
 * @param firstOfYear whether the person had no sarcoma earlier in that calendar year; unknown while another tumour
 *     that was operated in that year is not described
 * @param units every unit that reported on the course or is named by its evidence
 * @param silence which silent sources mean no
 */
public record Course(
        Person person,
        Tumour tumour,
        LocalDate diagnosedOn,
        YesNoUnknown firstOfYear,
        Events events,
        Fate fate,
        ImmutableSet<OrganisationNumber> units,
        Silence silence) {

    /** The same course, first or not first of its year. */
    Course withFirstOfYear(YesNoUnknown first) {
        return new Course(person, tumour, diagnosedOn, first, events, fate, units, silence);
    }

    /** {@return the registry's id of the tumour, unique within the person} */
    public TumourKey key() {
        return tumour.key();
    }

    /** {@return the last day on which first treatment counts: a year after diagnosis, or death if it came first} */
    public LocalDate firstTreatmentUntil() {
        var year = diagnosedOn.plusYears(1);
        return fate.diedOn().filter(year::isAfter).orElse(year);
    }

    /**
     * {@return the same, but no later than a data date}
     *
     * @param dataDate no day after it is returned
     */
    public LocalDate firstTreatmentUntil(LocalDate dataDate) {
        return dataDate.isBefore(firstTreatmentUntil()) ? dataDate : firstTreatmentUntil();
    }

    /**
     * {@return operations of the primary tumour within the time of first treatment, by date; among them those that may have
     * been for diagnosis only}
     */
    public ImmutableList<Operated> primaryOperations() {
        return events.operations().stream()
                .filter(o -> !o.on().isAfter(firstTreatmentUntil()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return those of the primary operations that are known to be against the tumour} */
    public ImmutableList<Operated> certainOperations() {
        return primaryOperations().stream().filter(Operated::isCertain).collect(ImmutableList.toImmutableList());
    }

    /** {@return the certain operations; while there is none, all that may be operations of the primary tumour} */
    public ImmutableList<Operated> likelyOperations() {
        var certain = certainOperations();
        return certain.isEmpty() ? primaryOperations() : certain;
    }

    /** {@return everything that was told of the course, in the order of the log} */
    public ImmutableList<EntryRef> sources() {
        return events.all().stream()
                .flatMap(told -> told.by().stream())
                .distinct()
                .sorted(java.util.Comparator.comparingLong(EntryRef::position))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return age in completed years at diagnosis} */
    public Optional<Integer> ageAtDiagnosis() {
        return person.ageOn(diagnosedOn);
    }
}
