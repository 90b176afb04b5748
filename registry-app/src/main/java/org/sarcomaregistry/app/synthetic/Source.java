package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * What letters about one tumour are written from.
 *
 * @param number place of the tumour among the patient's, from 0
 */
record Source(Life life, Life.Disease disease, int number) {

    Case patient() {
        return disease.patient();
    }

    Tumour tumour() {
        return disease.patient().tumour();
    }

    Treatment treatment() {
        return disease.treatment();
    }

    /** The beginning of evidence about the patient. */
    Form evidence(FormKind kind, LocalDate ready) {
        return Form.of(kind, life.person(), ready);
    }

    /** The beginning of a report; it names the tumour where the patient has two. */
    Form report(FormKind kind, Ward ward, LocalDate ready, String target, Draw draw) {
        var form = Form.of(kind, life.person(), ready).head(ward, ward.reporter(draw), ready, target);
        return life.hasSeveral() && kind != FormKind.WORK_UP ? form.put("tumour_ref", tumour().reference()) : form;
    }

    /** Whether a day came in the patient's life. */
    boolean happened(LocalDate day) {
        return patient().isAliveOn(day);
    }

    /** A specimen number that no other specimen has. */
    String specimen(int place) {
        return "S" + life.index() + "-" + number + "-" + place;
    }
}
