package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.report.FormKind;

/** Radiotherapy reports, and the records of the radiotherapy departments' own systems. */
final class RadiotherapyLetters {

    private static final String SYSTEM = "radiotherapy-system";
    private static final double TOLD = 0.99;

    private RadiotherapyLetters() {}

    static ImmutableList<Letter> of(Source source, Draw draw) {
        var letters = ImmutableList.<Letter>builder();
        for (var irradiation : source.treatment().irradiations()) {
            letters.add(report(source, irradiation, draw));
            if (draw.chance(TOLD)) {
                letters.add(recorded(source, irradiation, draw));
            }
        }
        return letters.build();
    }

    private static Letter recorded(Source source, Irradiation irradiation, Draw draw) {
        var ready = irradiation.end().plusDays(draw.days(6, 0.5));
        return Letter.evidence(
                source.evidence(FormKind.RADIOTHERAPY_RECORD, ready)
                        .put("unit", irradiation.ward().unit())
                        .put("start", irradiation.start())
                        .put("end", irradiation.end())
                        .put("dose_gy", gray(irradiation.centigray() * irradiation.fractions()))
                        .put("fractions", irradiation.fractions()),
                SYSTEM,
                ready);
    }

    private static Letter report(Source source, Irradiation irradiation, Draw draw) {
        var ready = irradiation.end().plusDays(draw.days(4, 0.6));
        boolean known = draw.chance(0.96);
        var form = source.report(FormKind.RADIOTHERAPY, irradiation.ward(), ready, irradiation.target(), draw)
                .put("start", irradiation.start())
                .put("end", irradiation.end())
                .put("intention", irradiation.intention())
                .put("timing", irradiation.timing())
                .put("modality", irradiation.modality())
                .put("field", irradiation.field())
                .put("dose_per_fraction_gy", known ? gray(irradiation.centigray()) : "unknown")
                .put("fractions", known ? Integer.toString(irradiation.fractions()) : "unknown")
                .put("completed", irradiation.completed() ? "yes" : "no");
        return Letter.report(form, irradiation.ward(), ready);
    }

    private static String gray(int centigray) {
        int tenths = centigray / 10;
        return tenths / 10 + "." + tenths % 10;
    }
}
