package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Coded;

/** Regional lymph nodes. */
public enum NCategory implements Coded {
    NX("NX"),
    N0("N0"),
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
