package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Answers about imaging. Four of five with Ewing sarcoma or osteosarcoma have PET (quality objectives 2022 and 2023). */
final class ImagingAnswers {

    private static final double PET_OF_PROTOCOL_TUMOURS = 0.86;
    private static final double UNKNOWN = 0.02;
    private static final double DATED = 0.8;

    private final Form form;
    private final LocalDate last;
    private final Draw draw;

    private ImagingAnswers(Form form, LocalDate last, Draw draw) {
        this.form = form;
        this.last = last;
        this.draw = draw;
    }

    static void of(Form form, Source source, Draw draw) {
        var tumour = source.tumour();
        var answers = new ImagingAnswers(form, LocalDate.parse(form.answer("diagnosis_date")), draw);
        boolean bone = tumour.group() == TumourGroup.BONE;
        boolean cavity = tumour.group() == TumourGroup.GIST
                || tumour.group() == TumourGroup.ABDOMINAL_RETROPERITONEAL
                || tumour.group() == TumourGroup.THORACIC;
        answers.answer("mr", cavity ? 0.3 : 0.93);
        answers.answer("ct", cavity || bone ? 0.95 : 0.4);
        answers.answer("chest_ct", 0.94);
        answers.answer(
                "pet",
                tumour.type().isProtocolTumour()
                        ? PET_OF_PROTOCOL_TUMOURS
                        : tumour.profile().pet());
        answers.answer("xray", bone ? 0.9 : 0.15);
        answers.answer("bone_scan", bone ? 0.35 : 0.02);
        answers.answer("ultrasound", cavity || bone ? 0.1 : 0.5);
    }

    /** Images are made in the weeks before the diagnosis. */
    private void answer(String field, double done) {
        if (draw.chance(UNKNOWN)) {
            form.put(field, "unknown");
        } else if (draw.chance(done)) {
            form.put(field, "done");
            if (draw.chance(DATED)) {
                form.put(field + "_date", last.minusDays(draw.between(0, 14)));
            }
        } else {
            form.put(field, "not-done");
        }
    }
}
