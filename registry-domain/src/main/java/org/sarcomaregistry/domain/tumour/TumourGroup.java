package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The groups in which the registry reports, in the order in which their rules are tried. */
public enum TumourGroup implements Labelled {
    GIST("GIST", "GIST"),
    BONE("Bensarkom", "Bone"),
    GYNAECOLOGICAL("Gynekologisk", "Gynaecological"),
    BREAST("Bryst", "Breast"),
    SKIN("Hud", "Skin"),
    HEAD_AND_NECK("Hode og hals", "Head and neck"),
    ABDOMINAL_RETROPERITONEAL("Abdominal og retroperitoneal", "Abdominal and retroperitoneal"),
    THORACIC("Toraks", "Thoracic"),
    EXTREMITY_TRUNK("Ekstremitet og trunkus", "Extremity and trunk wall"),
    UNKNOWN_SITE("Ukjent lokalisasjon", "Unknown site"),
    OTHER("Andre", "Other");

    private final Text label;

    TumourGroup(String nb, String en) {
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
