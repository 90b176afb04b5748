package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.programme.Questions.ofWorkUps;

import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.Done;
import org.sarcomaregistry.domain.report.Imaging;
import org.sarcomaregistry.domain.report.ReferralRoute;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.GradeSystem;

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

    private static Truth graded(WorkUp workUp, GradeSystem system) {
        return TumourQuestions.stated(workUp).and(Truth.of(workUp.histology().gradeSystem() == system));
    }
}
