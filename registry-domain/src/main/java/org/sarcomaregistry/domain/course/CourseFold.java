package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
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
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.report.Target;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Makes the course of one tumour of the entries that are about it. What makes two entries tell the same event is written
 * here: the same tumour, kind, target, exact date and unit.
 */
final class CourseFold {

    private final Person person;
    private final TumourKey key;
    private final Collection<Entry> entries;

    CourseFold(Person person, TumourKey key, Collection<Entry> entries) {
        this.person = person;
        this.key = key;
        this.entries = entries;
    }

    Course course(Fate fate, Silence silence) {
        var events = events();
        var tumour = new TumourFold(key, events).tumour();
        return new Course(person, tumour, diagnosedOn(events), YesNoUnknown.UNKNOWN, events, fate, units(), silence);
    }

    private Events events() {
        var workUps = fold(WorkUp.class, w -> w.diagnosis().date() + target(w) + unit(w));
        var surgery = fold(Surgery.class, s -> s.operationDate() + target(s) + unit(s));
        var pathologies = fold(Pathology.class, p -> p.on() + "|" + p.laboratory() + "|" + p.specimenNumber());
        return new Events(
                only(workUps, w -> w.head().target() == Target.PRIMARY),
                only(workUps, w -> w.head().target() != Target.PRIMARY),
                Operations.of(
                        only(surgery, CourseFold::isOfPrimary),
                        fold(Procedure.class, p -> p.on() + "|" + p.unit() + "|" + p.procedures()),
                        only(pathologies, Description::isOfPrimary)),
                only(surgery, s -> !isOfPrimary(s)),
                Irradiations.of(
                        fold(Radiotherapy.class, r -> r.start() + target(r) + r.field() + unit(r)),
                        fold(RadiotherapyRecord.class, r -> r.on() + "|" + r.unit())),
                fold(
                        SystemicTherapy.class,
                        s -> s.given().firstDose() + target(s) + s.drugs() + s.intention() + unit(s)),
                fold(DrugRecord.class, d -> d.on() + "|" + d.unit() + "|" + d.drug()),
                fold(FollowUp.class, f -> f.examinedOn() + target(f) + unit(f)),
                pathologies);
    }

    private <C extends Content> ImmutableList<Told<C>> fold(
            Class<C> kind, java.util.function.Function<C, String> sameEvent) {
        return EventFold.events(entries, kind, sameEvent);
    }

    private static <C> ImmutableList<Told<C>> only(ImmutableList<Told<C>> events, Predicate<C> condition) {
        return events.stream().filter(told -> condition.test(told.content())).collect(toImmutableList());
    }

    /** An operation that was only meant to find out is none of the primary tumour. */
    private static boolean isOfPrimary(Surgery surgery) {
        return surgery.head().target() == Target.PRIMARY && surgery.intention() != Intention.DIAGNOSTIC;
    }

    private static String target(Report report) {
        return "|" + report.head().target();
    }

    private static String unit(Report report) {
        return "|" + report.head().unit().digits();
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
        return entries.stream()
                .flatMap(entry -> Named.units(entry.content()))
                .map(UnitCode::number)
                .flatMap(java.util.Optional::stream)
                .sorted()
                .collect(toImmutableSet());
    }
}
