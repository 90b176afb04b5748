package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The system by which a grade was given. */
public enum GradeSystem implements Labelled {
    /** Three grades by differentiation, mitoses and necrosis; not for bone, nor after treatment. */
    FNCLCC("FNCLCC", "FNCLCC"),
    /** As bone sarcoma is graded, low or high. */
    BONE("bensarkomgradering", "bone grading"),
    /** The subtype alone decides it. */
    INTRINSIC("gitt av subtypen", "given by the subtype"),
    /** No grade means anything here. */
    NOT_GRADED("ikke gradert", "not graded");

    private final Text label;

    GradeSystem(String nb, String en) {
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
