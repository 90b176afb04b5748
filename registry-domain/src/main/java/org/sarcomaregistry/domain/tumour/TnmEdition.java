package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The edition of the TNM classification that categories were given by. */
public enum TnmEdition implements Labelled {
    /** In force 2010 to 2016 (UICC) or 2017 (AJCC). */
    SEVENTH("7", "7. utgave", "7th edition"),
    /** In force from 2017 (UICC) or 2018 (AJCC). */
    EIGHTH("8", "8. utgave", "8th edition"),
    /** The one after the eighth. */
    NINTH("9", "9. utgave", "9th edition");

    private final String code;
    private final Text label;

    TnmEdition(String code, String nb, String en) {
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
