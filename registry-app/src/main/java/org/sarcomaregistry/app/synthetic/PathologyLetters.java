package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.report.FormKind;

/** What pathology laboratories tell: the first specimen always, resected specimens nearly always. */
final class PathologyLetters {

    private static final String SENDER = "pathology";
    private static final String UNSPECIFIED = "8800/3";
    private static final double UNSPECIFIED_AT_FIRST = 0.04;
    private static final double TOLD = 0.99;
    private static final double METASTASIS_SAMPLED = 0.3;

    private final Source source;
    private final Draw draw;
    private final ImmutableList.Builder<Letter> letters = ImmutableList.builder();
    private int place;

    private PathologyLetters(Source source, Draw draw) {
        this.source = source;
        this.draw = draw;
    }

    static ImmutableList<Letter> of(Source source, Draw draw) {
        return new PathologyLetters(source, draw).letters();
    }

    private ImmutableList<Letter> letters() {
        var diagnosis = source.patient().diagnosis();
        if (!diagnosis.isDirect() && !diagnosis.isUnplanned()) {
            String kind = diagnosis.biopsy().equals("fine-needle") ? "cytology" : "biopsy";
            add(diagnosis.on(), kind, diagnosis.sampledBy(), first());
        }
        for (var operation : source.treatment().operations()) {
            boolean needed = operation.on().equals(diagnosis.on());
            if (!operation.target().equals("metastasis") && (needed || draw.chance(TOLD))) {
                add(operation.on(), "resection", operation.ward(), morphology());
            }
        }
        source.patient().relapse().distant().ifPresent(this::metastasis);
        return letters.build();
    }

    private String morphology() {
        return source.tumour().type().morphology().toString();
    }

    /** A needle does not always show what the resected tumour shows. */
    private String first() {
        boolean unsure = source.tumour().grade().system().equals("fnclcc") && draw.chance(UNSPECIFIED_AT_FIRST);
        return unsure ? UNSPECIFIED : morphology();
    }

    private void metastasis(LocalDate found) {
        if (draw.chance(METASTASIS_SAMPLED) && source.happened(found.plusDays(3))) {
            String cells = morphology().substring(0, morphology().length() - 1) + "6";
            add(found.plusDays(3), "biopsy", source.patient().care().following(), cells);
        }
    }

    private void add(LocalDate sampled, String kind, Ward requester, String morphology) {
        place++;
        var ready = sampled.plusDays(draw.days(9, 0.4));
        letters.add(Letter.evidence(
                source.evidence(FormKind.PATHOLOGY, ready)
                        .put("specimen_number", source.specimen(place))
                        .put("laboratory", Laboratories.of(requester.unit()))
                        .put("sampled_on", sampled)
                        .put("specimen", kind)
                        .put("topography", source.tumour().spot().topography().code())
                        .put("morphology", morphology)
                        .put("requesting_unit", requester.unit()),
                SENDER,
                ready));
    }
}
