package org.sarcomaregistry.app.synthetic;

import java.util.Optional;
import org.sarcomaregistry.domain.tumour.StagingSchema;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Answers about the tumour: place, size, type, grade and TNM (eighth edition), as far as the reporter knows them. */
final class TumourAnswers {

    private static final double SIZE_KNOWN = 0.93;
    private static final double POINTS_KNOWN = 0.7;
    private static final double GRADE_KNOWN = 0.93;
    private static final double STAGED = 0.68;

    private TumourAnswers() {}

    static void of(Form form, Tumour tumour, Draw draw) {
        form.put("topography", tumour.spot().topography().code())
                .put("laterality", tumour.side().code())
                .put("wall_or_cavity", tumour.spot().wall())
                .put("depth", tumour.depth())
                .put("morphology", tumour.type().morphology().toString())
                .put(
                        "pathology_review",
                        draw.chance(0.85) ? "sarcoma-pathologist" : draw.chance(0.5) ? "second-review" : "unknown");
        if (draw.chance(SIZE_KNOWN)) {
            form.put("size_mm", tumour.sizeMm());
        }
        if (tumour.spot().topography().code().equals("C49.5")) {
            form.put("site_detail", draw.chance(0.6) ? "gluteal" : "groin");
        }
        grade(form, tumour, draw);
    }

    private static void grade(Form form, Tumour tumour, Draw draw) {
        var grade = tumour.grade();
        boolean known = draw.chance(GRADE_KNOWN);
        form.put("grade_system", grade.system()).put("grade", known ? grade.code() : "unknown");
        grade.points()
                .filter(points -> known && draw.chance(POINTS_KNOWN))
                .ifPresent(points -> form.put("fnclcc_differentiation", points.differentiation())
                        .put("fnclcc_mitosis", points.mitoses())
                        .put("fnclcc_necrosis", points.necrosis()));
        if (tumour.group() == TumourGroup.GIST && draw.chance(POINTS_KNOWN)) {
            form.put("mitoses_per_5mm2", Math.min(999, tumour.mitoses()));
        }
    }

    /** TNM, for tumours that it covers. */
    static void stage(Form form, Tumour tumour, Draw draw) {
        var t = t(tumour);
        if (t.isEmpty() || !draw.chance(STAGED)) {
            return;
        }
        boolean nodes = tumour.metastases().contains("lymph-node");
        form.put("t", t).put("n", nodes ? "N1" : "N0").put("m", m(tumour)).put("tnm_edition", "8");
    }

    private static String m(Tumour tumour) {
        if (!tumour.isMetastatic()) {
            return "M0";
        }
        boolean lungOnly =
                tumour.metastases().size() == 1 && tumour.metastases().contains("lung");
        return tumour.group() == TumourGroup.BONE ? lungOnly ? "M1a" : "M1b" : "M1";
    }

    private static Optional<String> t(Tumour tumour) {
        if (isOutside(tumour)) {
            return Optional.empty();
        }
        if (tumour.group() == TumourGroup.GIST) {
            return Optional.of(step(tumour, 20, 50, 100));
        }
        return switch (tumour.spot().site().stagingSchema()) {
            case STS_TRUNK_EXTREMITY, STS_RETROPERITONEUM -> Optional.of(step(tumour, 50, 100, 150));
            case STS_HEAD_NECK -> Optional.of(step(tumour, 20, 40, Integer.MAX_VALUE));
            case BONE_APPENDICULAR_TRUNK_SKULL_FACE -> Optional.of(tumour.sizeMm() <= 80 ? "T1" : "T2");
            case CORPUS_UTERI_SARCOMA -> Optional.of(tumour.sizeMm() <= 50 ? "T1a" : "T1b");
            default -> Optional.empty();
        };
    }

    /** Types that TNM leaves out, and deep tumours of the trunk, whose T goes by extent. */
    private static boolean isOutside(Tumour tumour) {
        int histology = tumour.type().morphology().histology();
        boolean excluded = histology == 9120
                || histology == 9221
                || histology == 8933
                || (histology >= 9192 && histology <= 9194)
                || (histology >= 8900 && histology <= 8920);
        return excluded
                || tumour.spot().wall().equals("intracavitary")
                || tumour.spot().site().stagingSchema() == StagingSchema.NONE;
    }

    private static String step(Tumour tumour, int first, int second, int third) {
        int size = tumour.sizeMm();
        return size <= first ? "T1" : size <= second ? "T2" : size <= third ? "T3" : "T4";
    }
}
