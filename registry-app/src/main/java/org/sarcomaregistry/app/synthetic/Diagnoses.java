package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Draws how tumours are found. Waiting times follow the patient pathway: 8, 21 and 14 days as a rule. */
final class Diagnoses {

    private static final Weighted<String> NEEDLES =
            Weighted.shares(share(90, "core-needle"), share(6, "fine-needle"), share(4, "open"));
    private static final Weighted<String> NEEDLES_OF_GIST =
            Weighted.shares(share(68, "core-needle"), share(32, "fine-needle"));

    private Diagnoses() {}

    static Diagnosis of(Tumour tumour, Care care, LocalDate on, Draw draw) {
        var profile = tumour.profile();
        double at = draw.branch("route").unit();
        if (at < profile.unplanned()) {
            return elsewhere(on, "after-surgery", "excisional", care.local(), Optional.of(on), draw);
        }
        if (at < profile.unplanned() + profile.openBiopsy()) {
            return elsewhere(on, "after-open-biopsy", "open", care.local(), Optional.empty(), draw);
        }
        if (at > 1 - profile.direct() && !tumour.isMetastatic()) {
            return direct(on, care.operating(), draw);
        }
        return draw.branch("needle").chance(0.27)
                ? elsewhere(on, "after-needle-biopsy", needle(tumour, draw), care.local(), Optional.empty(), draw)
                : untouched(on, needle(tumour, draw), care.assessing(), draw);
    }

    private static String needle(Tumour tumour, Draw draw) {
        var needles = tumour.group() == TumourGroup.GIST ? NEEDLES_OF_GIST : NEEDLES;
        return needles.from(draw.branch("needle-kind"));
    }

    private static Diagnosis elsewhere(
            LocalDate on, String route, String biopsy, Ward sampledBy, Optional<LocalDate> operation, Draw draw) {
        var waiting = draw.branch("waiting");
        var referral = on.plusDays(waiting.days(9, 0.5));
        var attendance = referral.plusDays(waiting.days(7, 0.5));
        return new Diagnosis(
                on,
                route,
                referral,
                attendance,
                attendance.plusDays(waiting.days(13, 0.45)),
                biopsy,
                sampledBy,
                operation);
    }

    private static Diagnosis untouched(LocalDate on, String biopsy, Ward sampledBy, Draw draw) {
        var waiting = draw.branch("waiting");
        var attendance = on.minusDays(waiting.days(4, 0.7));
        var referral = attendance.minusDays(waiting.days(6, 0.5));
        return new Diagnosis(
                on,
                waiting.chance(0.02) ? "unknown" : "untouched",
                referral,
                attendance,
                on.plusDays(waiting.days(12, 0.4)),
                biopsy,
                sampledBy,
                Optional.empty());
    }

    private static Diagnosis direct(LocalDate on, Ward operating, Draw draw) {
        var waiting = draw.branch("waiting");
        var finished = on.minusDays(waiting.days(12, 0.4));
        var attendance = finished.minusDays(waiting.days(12, 0.4));
        var referral = attendance.minusDays(waiting.days(7, 0.5));
        return new Diagnosis(on, "untouched", referral, attendance, finished, "none", operating, Optional.empty());
    }
}
