package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Draws drugs given around first treatment. */
final class DrugTreatment {

    private static final int LARGE_MM = 80;

    private final Case patient;
    private final Draw draw;

    DrugTreatment(Case patient, Draw draw) {
        this.patient = patient;
        this.draw = draw;
    }

    /** Drugs before the operation, or instead of it. */
    Optional<DrugCourse> neoadjuvant() {
        var chance = draw.branch("neoadjuvant");
        if (patient.diagnosis().isUnplanned() || !patient.isAssessed() || !chance.chance(neoadjuvantShare())) {
            return Optional.empty();
        }
        var start = patient.diagnosis().finished().plusDays(chance.days(9, 0.4));
        return course("neoadjuvant", "neoadjuvant", start, chance);
    }

    /** Drugs after the operation, begun within three weeks where a protocol asks for it. */
    Optional<DrugCourse> adjuvant(LocalDate operated, boolean started) {
        var chance = draw.branch("adjuvant");
        if (!chance.chance(started ? 0.93 : adjuvantShare())) {
            return Optional.empty();
        }
        boolean hurry = patient.tumour().type().isProtocolTumour();
        return course(
                "adjuvant",
                "adjuvant",
                operated.plusDays(hurry ? chance.days(17.4, 0.24) : chance.days(42, 0.3)),
                chance);
    }

    /** What follows where a tumour is never operated. */
    Optional<DrugCourse> consolidation(DrugCourse before) {
        return course(
                "adjuvant", "curative", before.last().plusDays(before.plan().cycleDays()), draw.branch("more"));
    }

    private Optional<DrugCourse> course(String setting, String intention, LocalDate start, Draw chance) {
        return DrugPlan.pick(patient.tumour().type().drugs(), setting, patient.age(), start.getYear(), chance)
                .flatMap(plan -> Cycles.of(plan, start, patient.end(), chance)
                        .map(cycles -> new DrugCourse(
                                plan,
                                patient.care().medicating(),
                                "primary",
                                intention,
                                0,
                                cycles.days(),
                                cycles.stopReason())));
    }

    private double neoadjuvantShare() {
        var type = patient.tumour().type();
        return switch (type.drugs()) {
            case "osteosarcoma", "ewing" -> 0.93;
            case "rhabdomyosarcoma" -> 0.9;
            case "gist" -> patient.tumour().isMetastatic() || patient.tumour().severity() < 3 ? 0 : 0.18;
            case "none" -> 0;
            default ->
                !patient.tumour().isMetastatic()
                                && patient.tumour().sizeMm() > LARGE_MM
                                && patient.tumour().severity() == 3
                        ? 0.12
                        : 0;
        };
    }

    private double adjuvantShare() {
        var tumour = patient.tumour();
        if (tumour.isMetastatic() || tumour.severity() < 3) {
            return 0;
        }
        return switch (tumour.group()) {
            case GIST -> 0.8;
            case EXTREMITY_TRUNK ->
                tumour.sizeMm() > LARGE_MM && !tumour.depth().equals("superficial") ? 0.42 : 0.04;
            case GYNAECOLOGICAL -> 0.14;
            case BONE -> 0.5;
            default -> tumour.group() == TumourGroup.SKIN ? 0 : 0.08;
        };
    }

    /** First days of cycles with the reason why they stopped. */
    record Cycles(ImmutableList<LocalDate> days, String stopReason) {

        /** As many of the planned cycles as are finished before a day; empty for none. */
        static Optional<Cycles> of(DrugPlan plan, LocalDate start, LocalDate before, Draw draw) {
            int wanted = draw.chance(0.82) ? plan.cycles() : draw.between(1, plan.cycles());
            var days = ImmutableList.<LocalDate>builder();
            int given = 0;
            while (given < wanted
                    && start.plusDays((long) given * plan.cycleDays()).isBefore(before)) {
                days.add(start.plusDays((long) given * plan.cycleDays()));
                given++;
            }
            String reason = given == plan.cycles()
                    ? "completed"
                    : given < wanted ? "death" : draw.chance(0.7) ? "toxicity" : "patient-choice";
            return given == 0 ? Optional.empty() : Optional.of(new Cycles(days.build(), reason));
        }
    }
}
