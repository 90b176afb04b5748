package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How a defect was closed or a bone replaced. */
public enum Reconstruction implements Labelled {
    /** Nothing was rebuilt; excludes the others. */
    NONE("ingen", "none"),
    /** A joint or bone of metal. */
    ENDOPROSTHESIS("endoprotese", "endoprosthesis"),
    /** A flap with its own vessels. */
    FLAP("lapp", "flap"),
    /** Skin or bone without vessels. */
    GRAFT("transplantat", "graft"),
    /** A vessel. */
    VASCULAR("karrekonstruksjon", "vascular"),
    /** Something else. */
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
