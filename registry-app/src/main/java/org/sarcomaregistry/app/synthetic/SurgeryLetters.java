package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Surgery reports, and what hospitals' patient administration tells of the same operations. */
final class SurgeryLetters {

    private static final String ADMINISTRATION = "patient-administration";
    private static final double TOLD = 0.985;
    private static final Weighted<String> COMPLICATIONS = Weighted.shares(
            share(62, "none"),
            share(10, "1"),
            share(11, "2"),
            share(3, "3a"),
            share(6, "3b"),
            share(1, "4a"),
            share(7, "unknown"));
    private static final Weighted<String> GROWTH = Weighted.shares(
            share(38, "pushing"), share(42, "infiltrating"), share(8, "not-assessable"), share(12, "unknown"));

    private final Source source;
    private final Draw draw;

    private SurgeryLetters(Source source, Draw draw) {
        this.source = source;
        this.draw = draw;
    }

    static ImmutableList<Letter> of(Source source, Draw draw) {
        var writer = new SurgeryLetters(source, draw);
        var letters = ImmutableList.<Letter>builder();
        for (var operation : source.treatment().operations()) {
            letters.add(writer.report(operation));
            if (!operation.procedures().isEmpty() && draw.chance(TOLD)) {
                letters.add(writer.procedure(operation));
            }
        }
        return letters.build();
    }

    private Letter procedure(Operation operation) {
        var ready = operation.on().plusDays(draw.days(16, 0.5));
        boolean elsewhere = operation.target().equals("metastasis");
        return Letter.evidence(
                source.evidence(FormKind.PROCEDURE, ready)
                        .put("unit", operation.ward().unit())
                        .put("performed_on", operation.on())
                        .putAll("procedures", operation.procedures())
                        .put(
                                "diagnosis",
                                elsewhere ? "C78.0" : source.tumour().spot().icd10()),
                ADMINISTRATION,
                ready);
    }

    private Letter report(Operation operation) {
        var ready = operation.on().plusDays(draw.days(13, 0.4));
        var form = source.report(FormKind.SURGERY, operation.ward(), ready, operation.target(), draw)
                .put("operation_date", operation.on())
                .put("intention", operation.intention())
                .put("planned", operation.planned() ? "planned" : "unplanned")
                .putAll("procedures", draw.chance(0.8) ? operation.procedures() : ImmutableList.of())
                .put("rupture", rupture())
                .put("neoadjuvant", operation.neoadjuvant())
                .put("complication", COMPLICATIONS.from(draw));
        limb(form, operation);
        margin(form, operation.margin());
        if (operation.isOfPrimary()) {
            specimen(form, operation);
        }
        return Letter.report(form, operation.ward(), ready);
    }

    private String rupture() {
        boolean likely = source.tumour().group() == TumourGroup.GIST;
        return draw.chance(likely ? 0.05 : 0.015) ? "yes" : draw.chance(0.03) ? "unknown" : "no";
    }

    private void limb(Form form, Operation operation) {
        boolean limb = source.tumour().spot().isLimb() && !operation.target().equals("metastasis");
        form.put("limb", !limb ? "not-applicable" : operation.amputation() ? "amputation" : "limb-sparing");
        boolean bone = limb && source.tumour().group() == TumourGroup.BONE && !operation.amputation();
        form.putAll(
                "reconstruction",
                ImmutableList.of(
                        bone && draw.chance(0.45) ? "endoprosthesis" : limb && draw.chance(0.14) ? "flap" : "none"));
    }

    private void margin(Form form, Margin margin) {
        form.put("surgeon_margin", margin.surgeon()).put("residual", margin.residual());
        margin.tenthsMm()
                .filter(tenths -> draw.chance(0.72))
                .ifPresent(tenths -> form.put("margin_mm", millimetres(tenths)));
    }

    private static String millimetres(int tenths) {
        int most = Math.min(tenths, 900);
        return most / 10 + "." + most % 10;
    }

    private void specimen(Form form, Operation operation) {
        var tumour = source.tumour();
        int size = Math.max(3, (int) (tumour.sizeMm() * (0.85 + 0.3 * draw.unit())));
        form.put("morphology", tumour.type().morphology().toString());
        if (draw.chance(0.85)) {
            form.putAll("specimen_mm", sizes(size));
        }
        boolean treated = !operation.neoadjuvant().equals("none");
        if (!treated && draw.chance(0.9)) {
            form.put("grade_system", tumour.grade().system())
                    .put("grade", tumour.grade().code());
        }
        if (draw.chance(0.7)) {
            form.put(
                    tumour.group() == TumourGroup.GIST ? "mitoses_per_5mm2" : "mitoses_per_10hpf",
                    Math.min(999, tumour.mitoses()));
        }
        form.put("growth", GROWTH.from(draw))
                .put("vascular_invasion", draw.chance(0.08) ? "yes" : draw.chance(0.2) ? "unknown" : "no");
        necrosis(treated)
                .ifPresent(percent -> form.put(treated ? "response_necrosis_percent" : "necrosis_percent", percent));
    }

    private ImmutableList<String> sizes(int largest) {
        int second = Math.max(2, (int) (largest * (0.6 + 0.35 * draw.unit())));
        int third = Math.max(1, (int) (second * (0.5 + 0.45 * draw.unit())));
        return ImmutableList.of(Integer.toString(largest), Integer.toString(second), Integer.toString(third));
    }

    private Optional<Integer> necrosis(boolean treated) {
        if (!draw.chance(0.6)) {
            return Optional.empty();
        }
        int points =
                source.tumour().grade().points().map(Grading.Points::necrosis).orElse(draw.between(0, 2));
        if (treated) {
            return Optional.of(draw.between(10, 100));
        }
        return Optional.of(points == 0 ? 0 : points == 1 ? draw.between(1, 49) : draw.between(50, 95));
    }
}
