package org.sarcomaregistry.domain.pathway;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.PlannedTreatment;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;

/** Finds the stages of a pathway in a course. */
final class PathwaySteps {

    private static final ImmutableSet<PlannedTreatment> TREATMENTS = ImmutableSet.of(
            PlannedTreatment.SURGERY,
            PlannedTreatment.RADIOTHERAPY,
            PlannedTreatment.SYSTEMIC_THERAPY,
            PlannedTreatment.UNKNOWN);

    private final Course course;
    private final PathwayRules rules;

    private PathwaySteps(Course course, PathwayRules rules) {
        this.course = course;
        this.rules = rules;
    }

    static ImmutableList<PathwayStep> of(Course course, PathwayRules rules) {
        var steps = new PathwaySteps(course, rules);
        var start = steps.dated("A36A", workUp -> workUp.pathway().referralReceived());
        return Stream.of(
                        start,
                        steps.dated("A36S", workUp -> workUp.pathway().firstAttendance()),
                        steps.decision(),
                        steps.treatment(start.map(PathwayStep::on)))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    /** Dated by the earliest work-up that dates it. */
    private Optional<PathwayStep> dated(String code, Function<WorkUp, Optional<LocalDate>> date) {
        return course.events().workUps().stream()
                .flatMap(told -> date.apply(told.content()).stream().map(on -> step(code, on, told.by())))
                .min(comparing(PathwayStep::on));
    }

    private Optional<PathwayStep> decision() {
        return course.tumour()
                .morphology()
                .flatMap(morphology -> dated(
                        course.tumour().isSarcoma() ? "A36CK" : morphology.malignant() ? "A36CM" : "A36CA",
                        workUp -> workUp.pathway().assessmentFinished()));
    }

    /**
     * The first treatment on or after the start; where none was planned, the decision not to treat. None is known while an
     * operation may have come first of which nobody says whether it was treatment.
     */
    private Optional<PathwayStep> treatment(Optional<LocalDate> start) {
        var doubtful = course.primaryOperations().stream()
                .filter(operated -> !operated.isCertain())
                .map(Operated::on)
                .filter(on -> start.filter(on::isBefore).isEmpty())
                .findFirst();
        return certainTreatment(start)
                .filter(step -> doubtful.filter(on -> on.isBefore(step.on())).isEmpty())
                .or(() -> doubtful.isPresent() ? Optional.empty() : untreated());
    }

    private Optional<PathwayStep> certainTreatment(Optional<LocalDate> start) {
        return Stream.of(operations(), drugs(), irradiations())
                .flatMap(Function.identity())
                .filter(step -> start.filter(step.on()::isBefore).isEmpty())
                .min(comparing(PathwayStep::on));
    }

    private Optional<PathwayStep> untreated() {
        var planned = course.events().workUps().stream()
                .flatMap(told -> told.content().planned().stream())
                .collect(ImmutableSet.toImmutableSet());
        if (planned.isEmpty() || planned.stream().anyMatch(TREATMENTS::contains)) {
            return Optional.empty();
        }
        var code = planned.contains(PlannedTreatment.WATCHFUL_WAITING)
                ? "A36FO"
                : planned.contains(PlannedTreatment.SYMPTOM_RELIEF) ? "A36FL" : "A36FI";
        return dated(code, workUp -> workUp.pathway().assessmentFinished());
    }

    private Stream<PathwayStep> operations() {
        return course.certainOperations().stream().map(operated -> step("A36FK", operated.on(), refs(operated.told())));
    }

    private Stream<PathwayStep> drugs() {
        return Stream.concat(
                        course.events().systemicTherapies().stream()
                                .map(told ->
                                        step("A36FM", told.content().given().firstDose(), told.by())),
                        course.events().drugRecords().stream()
                                .filter(told -> isAgainstTumour(told.content().drug()))
                                .map(told -> step("A36FM", told.content().on(), told.by())))
                .filter(step -> !step.on().isAfter(course.firstTreatmentUntil()));
    }

    private Stream<PathwayStep> irradiations() {
        return course.events().irradiations().stream()
                .filter(irradiated -> !irradiated.from().isAfter(course.firstTreatmentUntil()))
                .map(irradiated -> step("A36FS", irradiated.from(), refs(irradiated.told())));
    }

    private static boolean isAgainstTumour(String atc) {
        return Drugs.current().byAtc(atc).filter(Drug::againstTumour).isPresent();
    }

    private static ImmutableList<EntryRef> refs(Collection<? extends Told<?>> told) {
        return told.stream().flatMap(one -> one.by().stream()).collect(toImmutableList());
    }

    private PathwayStep step(String code, LocalDate on, ImmutableList<EntryRef> by) {
        return new PathwayStep(rules.code(code).orElseThrow(), on, by);
    }
}
