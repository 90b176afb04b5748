package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The most valid basis of diagnosis, with the code numbers of ICD-O and ENCR; 3 and 8 are not in use. */
public enum Basis implements Labelled {
    DEATH_CERTIFICATE("0", "kun dødsattest", "death certificate only"),
    CLINICAL("1", "klinisk", "clinical"),
    /** Imaging, endoscopy or exploration without tissue. */
    INVESTIGATION("2", "klinisk utredning", "clinical investigation"),
    TUMOUR_MARKER("4", "tumormarkør", "specific tumour marker"),
    CYTOLOGY("5", "cytologi", "cytology"),
    HISTOLOGY_OF_METASTASIS("6", "histologi fra metastase", "histology of a metastasis"),
    HISTOLOGY_OF_PRIMARY("7", "histologi fra primærtumor", "histology of the primary tumour"),
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
