package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What was done to a tumour before it was operated on. */
public enum Neoadjuvant implements Labelled {
    /** Nothing; excludes the others. */
    NONE("ingen", "none"),
    /** Drugs. */
    SYSTEMIC_THERAPY("medikamentell behandling", "systemic therapy"),
    /** Radiotherapy. */
    RADIOTHERAPY("strålebehandling", "radiotherapy"),
    /** Drugs into a limb whose circulation is cut off. */
    PERFUSION("isolert ekstremitetsperfusjon", "isolated limb perfusion"),
    /** Not known; excludes the others. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Neoadjuvant(String nb, String en) {
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
