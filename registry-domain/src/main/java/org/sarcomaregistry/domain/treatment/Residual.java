package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Tumour left behind by an operation, by the pathologist. */
public enum Residual implements Labelled {
    /** No tumour at the margin. */
    R0("R0", "R0, frie render", "R0, clear margins"),
    /** Tumour at the margin under the microscope only. */
    R1("R1", "R1, mikroskopisk resttumor", "R1, microscopic residual tumour"),
    /** Tumour left behind that the eye can see. */
    R2("R2", "R2, makroskopisk resttumor", "R2, macroscopic residual tumour"),
    /** The margin can't be judged. */
    RX("RX", "RX, kan ikke vurderes", "RX, cannot be assessed");

    private final String code;
    private final Text label;

    Residual(String code, String nb, String en) {
        this.code = code;
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
