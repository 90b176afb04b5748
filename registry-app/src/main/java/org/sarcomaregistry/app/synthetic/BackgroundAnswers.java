package org.sarcomaregistry.app.synthetic;

import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * Answers about the patient before the tumour. About a quarter have had cancer before, and 2.5 % got the tumour where they
 * had been irradiated (annual report of the Norwegian registry, 2024).
 */
final class BackgroundAnswers {

    private static final double[] STATUS_WELL = {0.62, 0.90, 0.97, 0.995};
    private static final double[] STATUS_ILL = {0.22, 0.58, 0.82, 0.96};
    private static final double UNKNOWN = 0.03;

    private BackgroundAnswers() {}

    static void of(Form form, Case patient, Draw draw) {
        form.put("who_status", status(patient, draw));
        boolean irradiated = draw.chance(irradiated(patient.tumour()));
        form.put("earlier_radiotherapy_at_site", irradiated ? "yes" : draw.chance(UNKNOWN) ? "unknown" : "no");
        boolean cancer = irradiated || draw.chance(earlierCancer(patient.age()));
        form.put("earlier_cancer", cancer ? "yes" : draw.chance(UNKNOWN) ? "unknown" : "no");
    }

    private static String status(Case patient, Draw draw) {
        if (draw.chance(UNKNOWN)) {
            return "unknown";
        }
        boolean ill = patient.tumour().isMetastatic() || patient.age() > 82;
        double[] upTo = ill ? STATUS_ILL : STATUS_WELL;
        double at = draw.unit();
        int status = 0;
        while (status < upTo.length && at > upTo[status]) {
            status++;
        }
        return Integer.toString(status);
    }

    private static double irradiated(Tumour tumour) {
        boolean vascular = tumour.type().drugs().equals("taxane");
        if (vascular && tumour.group() == TumourGroup.BREAST) {
            return 0.7;
        }
        return vascular && tumour.group() == TumourGroup.SKIN ? 0.2 : 0.015;
    }

    private static double earlierCancer(int age) {
        return age < 40 ? 0.03 : age < 60 ? 0.14 : age < 75 ? 0.29 : 0.39;
    }
}
