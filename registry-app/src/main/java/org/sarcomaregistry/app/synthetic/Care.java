package org.sarcomaregistry.app.synthetic;

import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.unit.Department;

/**
 * Who takes care of one patient with one tumour.
 *
 * @param local where the patient came first
 * @param assessing where the work-up was finished
 * @param irradiating every patient has such a place, used or not
 * @param medicating where treatment by protocol and around surgery is given
 * @param palliating where other drugs are given
 * @param practice the general practitioner
 */
record Care(
        Ward local,
        Ward assessing,
        Ward operating,
        Ward irradiating,
        Ward medicating,
        Ward palliating,
        Ward following,
        Ward practice) {

    private static final int ADULT = 18;

    static Care of(Tumour tumour, Person person, int age, Draw draw) {
        var home = person.home();
        var department = tumour.profile().department();
        var assessing = assessing(tumour, home, draw.branch("assessing"));
        var operating = operating(tumour, home, assessing, draw.branch("operating"));
        var medicating = medicating(tumour, home, age, draw.branch("drugs"));
        return new Care(
                new Ward(home.local(), local(department)),
                new Ward(assessing, department),
                new Ward(operating, department),
                new Ward(irradiating(home, assessing, draw.branch("radiotherapy")), Department.ONCOLOGY),
                medicating,
                palliating(home, medicating, draw.branch("palliation")),
                new Ward(draw.branch("follow-up").chance(0.7) ? operating : home.larger(), department),
                Practices.near(home, draw.branch("practice")));
    }

    /** Local hospitals have no orthopaedic cancer surgery; their general surgeons see the lump first. */
    private static Department local(Department department) {
        return department == Department.ORTHOPAEDICS || department == Department.OTHER
                ? Department.SURGERY
                : department;
    }

    private static String assessing(Tumour tumour, Catchment home, Draw draw) {
        if (tumour.group() == TumourGroup.HEAD_AND_NECK && home.centre().equals(Hospitals.RADIUMHOSPITALET)) {
            return Hospitals.RIKSHOSPITALET;
        }
        return draw.chance(atCentre(tumour.group())) ? home.centre() : home.larger();
    }

    private static double atCentre(TumourGroup group) {
        return switch (group) {
            case BONE -> 1;
            case EXTREMITY_TRUNK -> 0.9;
            case ABDOMINAL_RETROPERITONEAL -> 0.78;
            case HEAD_AND_NECK -> 0.85;
            case THORACIC -> 0.7;
            case GYNAECOLOGICAL -> 0.5;
            case SKIN, BREAST -> 0.42;
            default -> 0.38;
        };
    }

    /** Bone sarcoma is operated in Oslo and Bergen only; hard cases of the other regions go to Oslo too. */
    private static String operating(Tumour tumour, Catchment home, String assessing, Draw draw) {
        boolean boneService =
                home.centre().equals(Hospitals.HAUKELAND) || home.centre().equals(Hospitals.RADIUMHOSPITALET);
        if (tumour.group() == TumourGroup.BONE) {
            return boneService && draw.chance(0.93) ? home.centre() : Hospitals.RADIUMHOSPITALET;
        }
        boolean toOslo = !home.centre().equals(Hospitals.RADIUMHOSPITALET) && assessing.equals(home.centre());
        double moving = tumour.group() == TumourGroup.EXTREMITY_TRUNK ? 0.18 : 0.1;
        return toOslo && draw.chance(moving) ? Hospitals.RADIUMHOSPITALET : assessing;
    }

    private static String irradiating(Catchment home, String assessing, Draw draw) {
        return assessing.equals(home.centre()) && draw.chance(0.6) ? home.centre() : home.radiotherapy();
    }

    private static Ward medicating(Tumour tumour, Catchment home, int age, Draw draw) {
        if (age < ADULT) {
            boolean oslo = home.centre().equals(Hospitals.RADIUMHOSPITALET);
            return new Ward(oslo ? Hospitals.RIKSHOSPITALET : home.centre(), Department.PAEDIATRICS);
        }
        boolean central =
                tumour.type().isProtocolTumour() || draw.chance(tumour.group() == TumourGroup.GIST ? 0.2 : 0.75);
        return new Ward(central ? home.centre() : home.larger(), Department.ONCOLOGY);
    }

    private static Ward palliating(Catchment home, Ward medicating, Draw draw) {
        return medicating.department() == Department.PAEDIATRICS || draw.chance(0.5)
                ? medicating
                : new Ward(home.larger(), Department.ONCOLOGY);
    }
}
