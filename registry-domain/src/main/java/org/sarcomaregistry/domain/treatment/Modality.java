package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The kind of radiation, or of its delivery. */
public enum Modality implements Labelled {
    /** Photons of an accelerator. */
    PHOTON("fotoner", "photons"),
    /** Electrons of an accelerator. */
    ELECTRON("elektroner", "electrons"),
    /** Protons. */
    PROTON("protoner", "protons"),
    /** A source inside the body or upon it. */
    BRACHYTHERAPY("brakyterapi", "brachytherapy"),
    /** Few large doses, precisely aimed. */
    STEREOTACTIC("stereotaktisk", "stereotactic"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    Modality(String nb, String en) {
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
