package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What kinds of procedure the registry tells apart. */
public enum ProcedureKind implements Labelled {
    /** A limb or a part of one is taken off. */
    AMPUTATION("amputasjon", "amputation"),
    /** A tumour, or tissue where one may be, is taken out. */
    TUMOUR_SURGERY("kirurgi mot svulst", "surgery for a tumour");

    private final Text label;

    ProcedureKind(String nb, String en) {
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
