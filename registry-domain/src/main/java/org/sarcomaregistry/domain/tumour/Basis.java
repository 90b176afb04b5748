package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The most valid basis of diagnosis, with the code numbers of ICD-O and ENCR; 3 and 8 are not in use. */
public enum Basis implements Labelled {
    /** 0: nothing but a death certificate. */
    DEATH_CERTIFICATE("0", "kun dødsattest", "death certificate only"),
    /** 1: before death, without any of the following. */
    CLINICAL("1", "klinisk", "clinical"),
    /** Imaging, endoscopy or exploration without tissue. */
    INVESTIGATION("2", "klinisk utredning", "clinical investigation"),
    /** 4: a marker specific of the tumour. */
    TUMOUR_MARKER("4", "tumormarkør", "specific tumour marker"),
    /** 5: cells. */
    CYTOLOGY("5", "cytologi", "cytology"),
    /** 6: tissue of a metastasis. */
    HISTOLOGY_OF_METASTASIS("6", "histologi fra metastase", "histology of a metastasis"),
    /** 7: tissue of the primary tumour. */
    HISTOLOGY_OF_PRIMARY("7", "histologi fra primærtumor", "histology of the primary tumour"),
    /** 9: not known. */
    UNKNOWN("9", "ukjent", "unknown");

    private final String code;
    private final Text label;

    Basis(String code, String nb, String en) {
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
