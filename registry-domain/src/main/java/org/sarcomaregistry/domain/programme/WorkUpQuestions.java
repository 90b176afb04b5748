package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.programme.Questions.any;
import static org.sarcomaregistry.domain.programme.Questions.ofWorkUps;
import static org.sarcomaregistry.domain.programme.Questions.timeless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Done;
import org.sarcomaregistry.domain.report.Imaging;
import org.sarcomaregistry.domain.report.MdtLevel;
import org.sarcomaregistry.domain.report.ReferralRoute;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.GradeSystem;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;

/** What recommendations ask about the work-up; unknown while its report is missing. */
final class WorkUpQuestions {

    static final Property MR = imaging("mr-done", "MR er utført", "MR was made", Imaging::mr);
    static final Property CT = imaging("ct-done", "CT er utført", "CT was made", Imaging::ct);
    static final Property X_RAY = imaging("xray-done", "røntgen er utført", "X-ray was made", Imaging::xray);
    static final Property CHEST_CT =
            imaging("chest-ct-done", "CT thorax er utført", "CT of the chest was made", Imaging::chestCt);
    static final Property BONE_SCAN =
            imaging("bone-scan-done", "skjelettscintigrafi er utført", "a bone scan was made", Imaging::boneScan);

    static final Property REFERRED_UNTOUCHED = ofWorkUps(
            "referred-untouched",
            Text.of("henvist uten forutgående biopsi eller operasjon", "referred without a biopsy or operation before"),
            workUp -> route(workUp.pathway().route()));

    /** At a regional or national meeting, or at the centre's own, and not after the operation. */
    static final Property MDT_AT_CENTRE = timeless(
            "mdt-at-centre",
            Text.of(
                    "drøftet i tverrfaglig møte ved sarkomsenter før operasjonen",
                    "discussed in a multidisciplinary meeting of a sarcoma centre before the operation"),
            WorkUpQuestions::mdt);

    static final Property GRADED_BY_FNCLCC = ofWorkUps(
            "graded-by-fnclcc",
            Text.of("gradert etter FNCLCC", "graded by FNCLCC"),
            workUp -> graded(workUp, GradeSystem.FNCLCC));

    static final Property GRADED_AS_BONE = ofWorkUps(
            "graded-as-bone",
            Text.of("gradert som bensarkom eller etter svulsttype", "graded as bone sarcoma or by its type"),
            workUp -> graded(workUp, GradeSystem.BONE).or(graded(workUp, GradeSystem.INTRINSIC)));

    private WorkUpQuestions() {}

    private static Property imaging(String id, String nb, String en, Function<Imaging, Imaging.Examined> of) {
        return ofWorkUps(
                id,
                Text.of(nb, en),
                workUp -> of.apply(workUp.imaging())
                        .done()
                        .map(WorkUpQuestions::done)
                        .orElse(Truth.UNKNOWN));
    }

    private static Truth done(Done done) {
        return switch (done) {
            case DONE -> Truth.YES;
            case NOT_DONE -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth route(ReferralRoute route) {
        return switch (route) {
            case UNTOUCHED -> Truth.YES;
            case AFTER_NEEDLE_BIOPSY, AFTER_OPEN_BIOPSY, AFTER_SURGERY -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Verdict mdt(Course course) {
        var first = first(course.primaryOperations());
        var certain = first(course.certainOperations());
        return any(
                course.events().workUps(),
                workUp -> atCentre(workUp).and(agreed(before(workUp, first), before(workUp, certain))),
                Text.of("drøftet i tverrfaglig møte før operasjonen", "discussed in a meeting before the operation"),
                Text.of("utredningsmeldingen mangler", "the work-up report is missing"));
    }

    private static LocalDate first(ImmutableList<Operated> operations) {
        return operations.stream().map(Operated::on).findFirst().orElse(LocalDate.MAX);
    }

    /** Before the first operation whether or not those of unknown intention are operations of the tumour. */
    private static Truth agreed(Truth one, Truth other) {
        return one == other ? one : Truth.UNKNOWN;
    }

    private static Truth atCentre(WorkUp workUp) {
        ImmutableSet<MdtLevel> levels = workUp.diagnosis().mdt();
        if (levels.contains(MdtLevel.REGIONAL) || levels.contains(MdtLevel.NATIONAL)) {
            return Truth.YES;
        }
        boolean centre = HealthUnits.norway()
                .hospital(workUp.head().unit())
                .filter(Hospital::sarcomaCentre)
                .isPresent();
        if (levels.contains(MdtLevel.LOCAL)) {
            return Truth.of(centre);
        }
        return levels.contains(MdtLevel.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    }

    /** A meeting without a date was held before the operation, since the work-up ends with it. */
    private static Truth before(WorkUp workUp, LocalDate operation) {
        return Truth.of(workUp.diagnosis().mdtDate().filter(operation::isBefore).isEmpty());
    }

    private static Truth graded(WorkUp workUp, GradeSystem system) {
        return TumourQuestions.stated(workUp).and(Truth.of(workUp.histology().gradeSystem() == system));
    }
}
