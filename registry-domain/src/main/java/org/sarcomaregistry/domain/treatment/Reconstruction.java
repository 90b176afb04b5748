package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How a defect was closed or a bone replaced. */
public enum Reconstruction implements Labelled {
    NONE("ingen", "none"),
    ENDOPROSTHESIS("endoprotese", "endoprosthesis"),
    FLAP("lapp", "flap"),
    GRAFT("transplantat", "graft"),
    VASCULAR("karrekonstruksjon", "vascular"),
    OTHER("annet", "other");

    private final Text label;

    Reconstruction(String nb, String en) {
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
