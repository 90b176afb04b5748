package org.sarcomaregistry.domain.indicator;

import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Done;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;

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

    private WorkUpProperties() {}

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
    private static Verdict any(Course course, Function<WorkUp, Truth> of, String nb, String en) {
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
