package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Draws operations. */
final class SurgeryTreatment {

    private static final int OLD = 87;
    private static final double AMPUTATED = 0.06;

    private final Case patient;
    private final Draw draw;

    SurgeryTreatment(Case patient, Draw draw) {
        this.patient = patient;
        this.draw = draw;
    }

    /** The operation that found the tumour by surprise. */
    Optional<Operation> unplanned() {
        return patient.diagnosis()
                .unplannedOperation()
                .map(day -> new Operation(
                        day,
                        patient.care().local(),
                        "primary",
                        draw.branch("surprise").chance(0.7) ? "curative" : "unknown",
                        false,
                        Margin.unplanned(draw.branch("surprise-margin")),
                        patient.tumour().spot().procedures(),
                        false,
                        "none"));
    }

    /** Whether the tumour is to be operated after assessment. */
    boolean isWanted() {
        var chance = draw.branch("wanted");
        if (patient.diagnosis().isDirect()) {
            return true;
        }
        if (!patient.isAssessed()) {
            return false;
        }
        if (patient.diagnosis().isUnplanned()) {
            return chance.chance(again());
        }
        double metastatic = patient.tumour().isMetastatic() ? 0.4 : 1;
        return chance.chance(patient.tumour().profile().operated() * metastatic * (patient.age() > OLD ? 0.7 : 1));
    }

    /** Operated again at the centre what was first operated by surprise. */
    private double again() {
        return switch (patient.tumour().group()) {
            case EXTREMITY_TRUNK, BONE, BREAST -> 0.78;
            case SKIN, HEAD_AND_NECK -> 0.6;
            case ABDOMINAL_RETROPERITONEAL -> 0.3;
            default -> 0.1;
        };
    }

    /** The planned operation; empty where the patient died before it. */
    Optional<Operation> planned(LocalDate day, String neoadjuvant) {
        var chance = draw.branch("planned");
        double free = patient.diagnosis().isUnplanned() ? 0.9 : free();
        return operation(day, Margin.planned(free, chance), chance.chance(amputated()), neoadjuvant);
    }

    /** A second operation where tumour was left. */
    Optional<Operation> again(Operation before) {
        var chance = draw.branch("again");
        boolean wanted = before.margin().isLeft() && chance.chance(0.14);
        return wanted
                ? operation(
                        before.on().plusDays(chance.days(48, 0.3)),
                        Margin.planned(0.75, chance),
                        false,
                        before.neoadjuvant())
                : Optional.empty();
    }

    private Optional<Operation> operation(LocalDate day, Margin margin, boolean amputation, String neoadjuvant) {
        var procedures = amputation
                ? Amputation.codes(patient.tumour().spot())
                : patient.tumour().spot().procedures();
        String intention =
                patient.tumour().isMetastatic() && draw.branch("intention").chance(0.5) ? "palliative" : "curative";
        return patient.isAliveOn(day)
                ? Optional.of(new Operation(
                        day,
                        patient.care().operating(),
                        "primary",
                        intention,
                        true,
                        margin,
                        procedures,
                        amputation,
                        neoadjuvant))
                : Optional.empty();
    }

    private double free() {
        double free = patient.tumour().profile().free();
        return patient.tumour().isMetastatic() ? free * 0.75 : patient.tumour().severity() == 1 ? free * 1.06 : free;
    }

    private double amputated() {
        boolean limb = patient.tumour().spot().isLimb();
        return limb && patient.tumour().severity() > 1
                ? patient.tumour().group() == TumourGroup.BONE ? 1.5 * AMPUTATED : AMPUTATED
                : 0;
    }

    /** Operations of what came back. */
    ImmutableList<Operation> ofRelapse() {
        var chance = draw.branch("relapse");
        var operations = ImmutableList.<Operation>builder();
        patient.relapse()
                .local()
                .filter(day -> chance.chance(0.55))
                .map(day -> day.plusDays(chance.days(36, 0.4)))
                .filter(patient::isAliveOn)
                .ifPresent(day -> operations.add(
                        of(day, "local-recurrence", patient.tumour().spot().procedures(), chance)));
        patient.relapse()
                .distant()
                .filter(day -> chance.chance(0.22))
                .map(day -> day.plusDays(chance.days(45, 0.4)))
                .filter(patient::isAliveOn)
                .ifPresent(day -> operations.add(of(day, "metastasis", metastasis(), chance)));
        return operations.build();
    }

    private Operation of(LocalDate day, String target, ImmutableList<String> procedures, Draw chance) {
        return new Operation(
                day,
                patient.care().operating(),
                target,
                "curative",
                true,
                Margin.planned(0.62, chance),
                procedures,
                false,
                "none");
    }

    private ImmutableList<String> metastasis() {
        return switch (patient.relapse().sites().get(0)) {
            case "lung" -> ImmutableList.of("GDB20");
            case "liver" -> ImmutableList.of("JJB00");
            default -> ImmutableList.of();
        };
    }
}
