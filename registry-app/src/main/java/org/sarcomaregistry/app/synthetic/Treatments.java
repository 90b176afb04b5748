package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;

/** Puts operations, radiotherapy and drugs of one patient into an order that can happen. */
final class Treatments {

    private final Case patient;
    private final SurgeryTreatment surgery;
    private final RadiotherapyTreatment radiotherapy;
    private final DrugTreatment drugs;
    private final Draw draw;
    private final ImmutableList.Builder<Irradiation> irradiations = ImmutableList.builder();
    private final ImmutableList.Builder<DrugCourse> drugCourses = ImmutableList.builder();

    private Treatments(Case patient, Draw draw) {
        this.patient = patient;
        this.draw = draw;
        this.surgery = new SurgeryTreatment(patient, draw.branch("surgery"));
        this.radiotherapy = new RadiotherapyTreatment(patient, draw.branch("radiotherapy"));
        this.drugs = new DrugTreatment(patient, draw.branch("drugs"));
    }

    static Treatment of(Case patient, Draw draw) {
        return new Treatments(patient, draw).treatment();
    }

    private Treatment treatment() {
        var neoadjuvant = patient.diagnosis().isDirect() ? Optional.<DrugCourse>empty() : drugs.neoadjuvant();
        neoadjuvant.ifPresent(drugCourses::add);
        var operations = operations(neoadjuvant);
        if (operations.isEmpty()) {
            instead(neoadjuvant);
        } else {
            after(operations.get(operations.size() - 1), neoadjuvant.isPresent());
        }
        palliate(neoadjuvant.isPresent());
        return new Treatment(
                ImmutableList.copyOf(Iterables.concat(operations, surgery.ofRelapse())),
                irradiations.build(),
                drugCourses.build());
    }

    private ImmutableList<Operation> operations(Optional<DrugCourse> neoadjuvant) {
        var operations = ImmutableList.<Operation>builder();
        surgery.unplanned().ifPresent(operations::add);
        if (surgery.isWanted()) {
            var before = neoadjuvant.isPresent() ? Optional.<Irradiation>empty() : radiotherapy.beforeSurgery();
            before.ifPresent(irradiations::add);
            String given = neoadjuvant.isPresent() ? "systemic-therapy" : before.isPresent() ? "radiotherapy" : "none";
            var planned = surgery.planned(day(neoadjuvant, before), given);
            planned.ifPresent(operations::add);
            planned.flatMap(surgery::again).ifPresent(operations::add);
        }
        return operations.build();
    }

    /** On the day of diagnosis, three weeks after drugs, five after radiotherapy, or two after assessment. */
    private LocalDate day(Optional<DrugCourse> neoadjuvant, Optional<Irradiation> before) {
        var diagnosis = patient.diagnosis();
        if (diagnosis.isDirect()) {
            return diagnosis.on();
        }
        var chance = draw.branch("day");
        return neoadjuvant
                .map(course -> course.last().plusDays(course.plan().cycleDays() + chance.days(8, 0.4)))
                .or(() -> before.map(course -> course.end().plusDays(chance.days(36, 0.2))))
                .orElseGet(() -> diagnosis.finished().plusDays(chance.days(15, 0.5)));
    }

    private void after(Operation last, boolean started) {
        var adjuvant = drugs.adjuvant(last.on(), started);
        adjuvant.ifPresent(drugCourses::add);
        if (irradiations.build().isEmpty()) {
            radiotherapy.afterSurgery(last).ifPresent(irradiations::add);
        }
    }

    private void instead(Optional<DrugCourse> neoadjuvant) {
        neoadjuvant
                .filter(course -> !course.plan().isOral())
                .flatMap(drugs::consolidation)
                .ifPresent(drugCourses::add);
        if (patient.isAssessed()) {
            radiotherapy.instead(patient.diagnosis().finished()).ifPresent(irradiations::add);
        }
    }

    /** Metastases that a protocol is given for from the beginning get no other drugs. */
    private void palliate(boolean byProtocol) {
        Palliation.of(patient, draw.branch("palliation")).ifPresent(palliation -> {
            if (!byProtocol || !patient.tumour().isMetastatic()) {
                drugCourses.addAll(palliation.drugs());
            }
            palliation.radiotherapy().ifPresent(irradiations::add);
        });
    }
}
