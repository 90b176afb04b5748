package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Regional lymph nodes. */
public enum NCategory implements Coded {
    /** Regional nodes can't be judged, or nobody says. */
    NX("NX"),
    /** No metastasis in regional nodes. */
    N0("N0"),
    /** Metastasis in regional nodes. */
    N1("N1");

    private final String code;

    NCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
