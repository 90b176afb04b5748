package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.PopulationEvent;
import org.sarcomaregistry.domain.report.SpecimenKind;

/** When treatment began, and how the patient was last known to be. */
final class Milestones {

    private Milestones() {}

    /** The first operation that is known to be one of the primary tumour. */
    static Explained<LocalDate> operatedOn(Course course) {
        var operations = course.events().operations();
        var any = earliest(operations);
        return operations.stream()
                .filter(Operated::isCertain)
                .findFirst()
                .map(first -> {
                    var explained = earliest(ImmutableList.of(first));
                    var grounds = explained.grounds().plus(new Grounds(showing(first), ImmutableSet.of()));
                    return new Explained<>(explained.value(), explained.reason(), grounds).beside(any.grounds());
                })
                .orElseGet(() -> operations.isEmpty() ? any : Explained.missing(Operated.UNINTENDED, any.grounds()));
    }

    private static Explained<LocalDate> earliest(List<Operated> operations) {
        return earliest(operations.stream().flatMap(operated -> days(operated.on(), operated.told())));
    }

    /** A report of unknown intention tells no operation of the tumour without the evidence beside it. */
    private static ImmutableSet<EntryRef> showing(Operated operated) {
        return operated.isIntended()
                ? ImmutableSet.of()
                : operated.evidence().stream()
                        .limit(1)
                        .map(one -> one.by().get(0))
                        .collect(toImmutableSet());
    }

    static Explained<LocalDate> irradiatedFrom(Course course) {
        return earliest(course.events().irradiations().stream()
                .flatMap(irradiated -> days(irradiated.from(), irradiated.told())));
    }

    /** The first drug of any kind. */
    static Explained<LocalDate> medicatedFrom(Course course) {
        return earliest(Stream.concat(
                course.events().systemicTherapies().stream().map(TumourFacts::day),
                course.events().drugRecords().stream().map(TumourFacts::day)));
    }

    /** The first telling of an event has its day; the others are there to be named. */
    private static Stream<Told<LocalDate>> days(LocalDate on, ImmutableList<Told<?>> told) {
        return told.stream().map(one -> new Told<>(on, one.by()));
    }

    private static Explained<LocalDate> earliest(Stream<Told<LocalDate>> days) {
        var first = Explained.first(days.sorted(comparing((Told<LocalDate> told) -> told.content())));
        return first.value().isPresent() ? first : Explained.missing(Reasons.NOT_TREATED, first.grounds());
    }

    static Explained<LocalDate> diedOn(Course course) {
        return Explained.first(course.fate().death().stream());
    }

    /** Dead, or as the last thing told of the patient shows. */
    static Explained<VitalStatus> vitalStatus(Course course) {
        var dead = diedOn(course).map(day -> VitalStatus.DEAD);
        var seen = Explained.first(signs(course)
                .sorted(comparing(Sign::on)
                        .thenComparing(sign -> sign.told().by().get(0).message())
                        .reversed())
                .map(Sign::told));
        return dead.value().isPresent() || seen.value().isPresent()
                ? dead.or(seen)
                : Explained.missing(Reasons.NOT_SEEN, Grounds.NONE);
    }

    private record Sign(LocalDate on, Told<VitalStatus> told) {}

    private static Stream<Sign> signs(Course course) {
        var events = course.events().all().stream()
                .filter(told -> !isAutopsy(told.content()))
                .map(Milestones::alive);
        var notices = course.fate().notices().stream()
                .filter(told -> told.content().event() != PopulationEvent.DEAD)
                .map(told -> new Sign(
                        told.content().on(),
                        told.map(notice -> notice.event() == PopulationEvent.EMIGRATED
                                ? VitalStatus.EMIGRATED
                                : VitalStatus.ALIVE)));
        return Stream.concat(events, notices);
    }

    private static Sign alive(Told<?> told) {
        return new Sign(TumourFacts.day(told).content(), told.map(content -> VitalStatus.ALIVE));
    }

    private static boolean isAutopsy(Object content) {
        return content instanceof Pathology pathology && pathology.specimen() == SpecimenKind.AUTOPSY;
    }
}
