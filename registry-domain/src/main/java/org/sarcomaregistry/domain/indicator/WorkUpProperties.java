package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Done;
import org.sarcomaregistry.domain.report.MetastasisSite;
import org.sarcomaregistry.domain.report.PathologyReview;
import org.sarcomaregistry.domain.report.ReferralRoute;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;

/** Properties that only a work-up report tells. While it is missing they are unknown. */
public final class WorkUpProperties {

    private static final Text MISSING = Text.of("utredningsmeldingen mangler", "the work-up report is missing");

    /** PET was made before treatment. */
    public static final Property PET = new Property(
            "pet",
            Text.of("PET er utført i utredningen", "PET was made in the work-up"),
            (course, dataDate) -> any(course, WorkUpProperties::pet, "PET", "PET"));

    /** The tumour had been operated or openly biopsied before the patient was referred to a sarcoma centre. */
    public static final Property REFERRED_AFTER_SURGERY = new Property(
            "referred-after-surgery",
            Text.of(
                    "pasienten er henvist til sarkomsenter først etter kirurgi eller åpen biopsi",
                    "the patient was referred to a sarcoma centre only after surgery or open biopsy"),
            (course, dataDate) -> any(
                    course,
                    WorkUpProperties::afterSurgery,
                    "henvist etter kirurgi eller åpen biopsi",
                    "referred after surgery or open biopsy"));

    /** The tumour lies at or under the fascia, wholly or in part. */
    public static final Property DEEP = of(
            "deep",
            Text.of("svulsten er dyp", "the tumour is deep"),
            workUp -> deep(workUp.site().depth()));

    /** The largest diameter by imaging is over 50 mm. */
    public static final Property OVER_5_CM = of(
            "over-5-cm",
            Text.of("svulsten er over 5 cm", "the tumour is over 5 cm"),
            workUp -> workUp.site().sizeMm().map(mm -> Truth.of(mm > 50)).orElse(Truth.UNKNOWN));

    /** No metastasis was known at diagnosis. */
    public static final Property LOCALISED = of(
            "localised",
            Text.of("sykdommen er lokalisert", "the disease is localised"),
            workUp -> localised(workUp.metastases()));

    /** A sarcoma centre worked the tumour up, and nobody had put a needle or a knife in it when the patient came. */
    public static final Property CENTRE_FIRST = of(
            "centre-first",
            Text.of(
                    "svulsten er utredet ved sarkomsenter, henvist uten forutgående biopsi eller kirurgi",
                    "the tumour was worked up at a sarcoma centre, referred without a biopsy or surgery before"),
            workUp -> atCentre(workUp).and(untouched(workUp.pathway().route())));

    /** A pathologist of a sarcoma centre made or confirmed the diagnosis. */
    public static final Property SARCOMA_PATHOLOGIST = of(
            "sarcoma-pathologist",
            Text.of(
                    "en patolog ved et sarkomsenter har stilt eller bekreftet diagnosen",
                    "a pathologist of a sarcoma centre made or confirmed the diagnosis"),
            workUp ->
                    workUp.histology().review().map(WorkUpProperties::reviewed).orElse(Truth.UNKNOWN));

    private WorkUpProperties() {}

    private static Property of(String id, Text text, Function<WorkUp, Truth> truth) {
        return new Property(id, text, (course, dataDate) -> any(course, truth, text.nb(), text.en()));
    }

    private static Truth deep(Depth depth) {
        return switch (depth) {
            case DEEP, BOTH -> Truth.YES;
            case SUPERFICIAL -> Truth.NO;
            case NOT_APPLICABLE, UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth localised(ImmutableSet<MetastasisSite> sites) {
        if (sites.contains(MetastasisSite.NONE)) {
            return Truth.YES;
        }
        return sites.equals(ImmutableSet.of(MetastasisSite.UNKNOWN)) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth untouched(ReferralRoute route) {
        return switch (route) {
            case UNTOUCHED -> Truth.YES;
            case AFTER_NEEDLE_BIOPSY, AFTER_OPEN_BIOPSY, AFTER_SURGERY -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth reviewed(PathologyReview review) {
        return switch (review) {
            case SARCOMA_PATHOLOGIST, SECOND_REVIEW -> Truth.YES;
            case NO -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** Whether the reporting hospital is a sarcoma centre. */
    static Truth atCentre(WorkUp workUp) {
        return Truth.of(HealthUnits.norway()
                .hospital(workUp.head().unit())
                .filter(Hospital::sarcomaCentre)
                .isPresent());
    }

    private static Truth pet(WorkUp workUp) {
        return workUp.imaging()
                .pet()
                .done()
                .map(done -> done == Done.UNKNOWN ? Truth.UNKNOWN : Truth.of(done == Done.DONE))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth afterSurgery(WorkUp workUp) {
        return switch (workUp.pathway().route()) {
            case AFTER_OPEN_BIOPSY, AFTER_SURGERY -> Truth.YES;
            case UNTOUCHED, AFTER_NEEDLE_BIOPSY -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** Yes if any work-up says yes; else unknown if any says unknown, which may have been a yes; no if all say no. */
    static Verdict any(Course course, Function<WorkUp, Truth> of, String nb, String en) {
        var workUps = course.events().workUps();
        if (workUps.isEmpty()) {
            return Verdict.of(Truth.UNKNOWN, MISSING);
        }
        return saying(workUps, of, Truth.YES)
                .map(told -> new Verdict(Truth.YES, Text.of(nb + ": ja", en + ": yes"), told.by()))
                .or(() -> saying(workUps, of, Truth.UNKNOWN)
                        .map(told -> new Verdict(
                                Truth.UNKNOWN,
                                Text.of(nb + ": meldt som ukjent", en + ": reported as unknown"),
                                told.by())))
                .orElseGet(() -> new Verdict(
                        Truth.NO,
                        Text.of(nb + ": nei", en + ": no"),
                        workUps.get(0).by()));
    }

    private static java.util.Optional<Told<WorkUp>> saying(
            List<Told<WorkUp>> workUps, Function<WorkUp, Truth> of, Truth truth) {
        return workUps.stream()
                .filter(told -> of.apply(told.content()) == truth)
                .findFirst();
    }
}
