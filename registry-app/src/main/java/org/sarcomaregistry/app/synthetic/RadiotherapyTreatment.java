package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Draws radiotherapy of the primary tumour; doses after the Norwegian action programme (2018). */
final class RadiotherapyTreatment {

    private static final int STANDARD = 200;
    private static final double BEFORE_SURGERY = 0.18;

    private final Case patient;
    private final Draw draw;

    RadiotherapyTreatment(Case patient, Draw draw) {
        this.patient = patient;
        this.draw = draw;
    }

    /** 25 fractions before the operation; hardly ever outside extremity and trunk. */
    Optional<Irradiation> beforeSurgery() {
        var chance = draw.branch("before");
        boolean wanted = patient.tumour().group() == TumourGroup.EXTREMITY_TRUNK
                && !patient.diagnosis().isUnplanned()
                && !patient.diagnosis().isDirect()
                && chance.chance(BEFORE_SURGERY * share());
        var start = patient.diagnosis().finished().plusDays(chance.days(14, 0.3));
        return wanted ? course(start, "pre-operative", "primary", 25, chance) : Optional.empty();
    }

    /** 25 fractions after free margins, 30 to 33 otherwise. */
    Optional<Irradiation> afterSurgery(Operation last) {
        var chance = draw.branch("after");
        double wanted = share() * (last.margin().isFree() ? 0.8 : 1.3);
        int fractions = last.margin().isLeft() ? chance.between(30, 33) : 25;
        return chance.chance(wanted)
                ? course(last.on().plusDays(chance.days(56, 0.25)), "post-operative", "tumour-bed", fractions, chance)
                : Optional.empty();
    }

    /** Up to 70 Gy where nobody operates. */
    Optional<Irradiation> instead(LocalDate from) {
        var chance = draw.branch("instead");
        boolean wanted = chance.chance(patient.tumour().isMetastatic() ? 0.15 : Math.min(0.75, 0.25 + share()));
        return wanted
                ? course(from.plusDays(chance.days(21, 0.4)), "definitive", "primary", 35, chance)
                : Optional.empty();
    }

    /** High grade, depth and size ask for radiotherapy, most of all in limbs. */
    private double share() {
        var tumour = patient.tumour();
        double share = tumour.profile().irradiated();
        if (tumour.group() == TumourGroup.GIST || tumour.isMetastatic()) {
            return share * 0.3;
        }
        double severity = tumour.severity() == 1 ? 0.25 : tumour.severity() == 2 ? 1 : 1.5;
        return Math.min(0.95, share * severity * (tumour.depth().equals("superficial") ? 0.6 : 1.05));
    }

    private Optional<Irradiation> course(LocalDate start, String timing, String field, int fractions, Draw chance) {
        boolean small = patient.tumour().type().drugs().equals("ewing")
                || patient.tumour().type().drugs().equals("rhabdomyosarcoma");
        var end = start.plusDays(fractions * 7L / 5 + chance.between(0, 4));
        return patient.isAliveOn(end)
                ? Optional.of(new Irradiation(
                        start,
                        end,
                        patient.care().irradiating(),
                        "primary",
                        timing,
                        modality(chance, start),
                        field,
                        small ? 180 : STANDARD,
                        small ? Math.min(28, fractions + 3) : fractions,
                        chance.chance(0.97)))
                : Optional.empty();
    }

    private String modality(Draw chance, LocalDate start) {
        boolean protons = start.getYear() >= 2025 && patient.tumour().group() == TumourGroup.BONE;
        return protons && chance.chance(0.6) ? "proton" : chance.chance(0.04) ? "electron" : "photon";
    }
}
