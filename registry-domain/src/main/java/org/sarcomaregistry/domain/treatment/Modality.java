package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The kind of radiation, or of its delivery. */
public enum Modality implements Labelled {
    PHOTON("fotoner", "photons"),
    ELECTRON("elektroner", "electrons"),
    PROTON("protoner", "protons"),
    BRACHYTHERAPY("brakyterapi", "brachytherapy"),
    STEREOTACTIC("stereotaktisk", "stereotactic"),
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
