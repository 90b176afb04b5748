package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Draws drugs and radiotherapy for metastatic disease. */
final class Palliation {

    private static final int DAYS_BETWEEN_LINES = 35;
    private static final double SECOND_LINE = 0.55;

    private final Case patient;
    private final LocalDate from;
    private final String target;
    private final Draw draw;

    private Palliation(Case patient, LocalDate from, String target, Draw draw) {
        this.patient = patient;
        this.from = from;
        this.target = target;
        this.draw = draw;
    }

    /** From the day on which metastases are known; empty where there are none. */
    static Optional<Palliation> of(Case patient, Draw draw) {
        if (patient.tumour().isMetastatic()) {
            return Optional.of(new Palliation(patient, patient.diagnosis().finished(), "primary", draw));
        }
        return patient.relapse().distant().map(day -> new Palliation(patient, day, "metastasis", draw));
    }

    ImmutableList<DrugCourse> drugs() {
        var chance = draw.branch("lines");
        var lines = ImmutableList.<DrugCourse>builder();
        if (!chance.chance(treated())) {
            return lines.build();
        }
        var first = line(1, from.plusDays(chance.days(24, 0.5)), chance);
        first.ifPresent(lines::add);
        first.filter(line -> chance.chance(SECOND_LINE))
                .flatMap(line -> line(
                        2,
                        line.last().plusDays(line.plan().cycleDays() + chance.days(DAYS_BETWEEN_LINES, 0.7)),
                        chance))
                .ifPresent(lines::add);
        return lines.build();
    }

    private Optional<DrugCourse> line(int number, LocalDate start, Draw chance) {
        String setting = number == 1 ? "first" : "second";
        return DrugPlan.pick(patient.tumour().type().drugs(), setting, patient.age(), start.getYear(), chance)
                .flatMap(plan -> DrugTreatment.Cycles.of(plan, start, lastDay(chance), chance)
                        .map(cycles -> new DrugCourse(
                                plan,
                                patient.care().palliating(),
                                target,
                                "palliative",
                                number,
                                cycles.days(),
                                cycles.stopReason().equals("completed") ? "completed" : "progression")));
    }

    /** Drugs are mostly, not always, stopped in good time. */
    private LocalDate lastDay(Draw chance) {
        return patient.fatal()
                .filter(death -> !death.isAfter(patient.end()))
                .map(death -> death.minusDays(chance.days(24, 1.0)))
                .orElse(patient.end());
    }

    private double treated() {
        if (patient.tumour().type().drugs().equals("gist")) {
            return 0.93;
        }
        int age = patient.age();
        return age < 60 ? 0.85 : age < 75 ? 0.66 : age < 85 ? 0.3 : 0.06;
    }

    /** A short course against pain. */
    Optional<Irradiation> radiotherapy() {
        var chance = draw.branch("radiotherapy");
        boolean single = chance.chance(0.35);
        var start = from.plusDays(chance.days(60, 0.8));
        var end = start.plusDays(single ? 0 : 13);
        return chance.chance(0.26) && patient.isAliveOn(end)
                ? Optional.of(new Irradiation(
                        start,
                        end,
                        patient.care().irradiating(),
                        "metastasis",
                        "palliative",
                        chance.chance(0.2) ? "stereotactic" : "photon",
                        "metastasis",
                        single ? 800 : 300,
                        single ? 1 : 10,
                        true))
                : Optional.empty();
    }
}
