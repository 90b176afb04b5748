package org.sarcomaregistry.domain.course;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.Evidence.RadiotherapyRecord;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.Target;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Makes the course of one tumour of the entries that are about it. */
final class CourseFold {

    private final Person person;
    private final TumourKey key;
    private final Collection<Entry> entries;
    private final EventFold fold;

    CourseFold(Person person, TumourKey key, Collection<Entry> entries, Rulings rulings) {
        this.person = person;
        this.key = key;
        this.entries = entries;
        this.fold = new EventFold(rulings);
    }

    Course course(Fate fate, Silence silence) {
        var events = events();
        var tumour = new TumourFold(key, events).tumour();
        return new Course(person, tumour, diagnosedOn(events), YesNoUnknown.UNKNOWN, events, fate, units(), silence);
    }

    private Events events() {
        var workUps = fold(WorkUp.class, SameEvent.WORK_UP);
        var surgery = fold(Surgery.class, SameEvent.SURGERY);
        var pathologies = fold(Pathology.class, SameEvent.PATHOLOGY);
        return new Events(
                only(workUps, w -> w.head().target() == Target.PRIMARY),
                only(workUps, w -> w.head().target() != Target.PRIMARY),
                Operations.of(
                        only(surgery, CourseFold::isOfPrimary),
                        fold(Procedure.class, SameEvent.PROCEDURE),
                        only(pathologies, Description::isOfPrimary)),
                only(surgery, s -> !isOfPrimary(s)),
                Irradiations.of(
                        fold(Radiotherapy.class, SameEvent.RADIOTHERAPY),
                        fold(RadiotherapyRecord.class, SameEvent.RADIOTHERAPY_RECORD)),
                fold(SystemicTherapy.class, SameEvent.SYSTEMIC_THERAPY),
                fold(DrugRecord.class, SameEvent.DRUG_RECORD),
                fold(FollowUp.class, SameEvent.FOLLOW_UP),
                pathologies);
    }

    private <C extends Content> ImmutableList<Told<C>> fold(Class<C> kind, Comparator<C> sameEvent) {
        return fold.events(entries, kind, sameEvent);
    }

    private static <C> ImmutableList<Told<C>> only(ImmutableList<Told<C>> events, Predicate<C> condition) {
        var those = ImmutableList.<Told<C>>builder();
        for (var told : events) {
            if (condition.test(told.content())) {
                those.add(told);
            }
        }
        return those.build();
    }

    /** An operation that was only meant to find out is none of the primary tumour. */
    private static boolean isOfPrimary(Surgery surgery) {
        return surgery.head().target() == Target.PRIMARY && surgery.intention() != Intention.DIAGNOSTIC;
    }

    /** As the first work-up of the primary tumour says; else the first specimen; else whatever happened first. */
    private LocalDate diagnosedOn(Events events) {
        return TumourTold.in(events)
                .diagnoses()
                .findFirst()
                .map(Told::content)
                .or(() -> entries.stream()
                        .map(entry -> Happened.on(entry.content()))
                        .min(naturalOrder()))
                .orElseThrow();
    }

    private ImmutableSet<OrganisationNumber> units() {
        var units = new TreeSet<OrganisationNumber>();
        entries.forEach(entry -> Named.unit(entry.content()).number().ifPresent(units::add));
        return ImmutableSet.copyOf(units);
    }
}
