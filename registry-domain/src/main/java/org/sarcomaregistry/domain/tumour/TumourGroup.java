package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The groups in which the registry reports, in the order in which their rules are tried. */
public enum TumourGroup implements Labelled {
    /** Gastrointestinal stromal tumour, wherever it lies. */
    GIST("GIST", "GIST"),
    /** Sarcoma of bone. */
    BONE("Bensarkom", "Bone"),
    /** Sarcoma of the female genital organs. */
    GYNAECOLOGICAL("Gynekologisk", "Gynaecological"),
    /** Sarcoma of the breast. */
    BREAST("Bryst", "Breast"),
    /** Sarcoma of the skin. */
    SKIN("Hud", "Skin"),
    /** Soft tissue sarcoma of head and neck. */
    HEAD_AND_NECK("Hode og hals", "Head and neck"),
    /** Soft tissue sarcoma in the abdomen and behind it. */
    ABDOMINAL_RETROPERITONEAL("Abdominal og retroperitoneal", "Abdominal and retroperitoneal"),
    /** Soft tissue sarcoma inside the chest. */
    THORACIC("Toraks", "Thoracic"),
    /** Soft tissue sarcoma of limbs and trunk wall. */
    EXTREMITY_TRUNK("Ekstremitet og trunkus", "Extremity and trunk wall"),
    /** Soft tissue of the trunk of which nobody says whether it lies in the wall or inside. */
    UNDECIDED("Ikke avgjort", "Undecided"),
    /** Site not known; also a tumour of which nothing is known. */
    UNKNOWN_SITE("Ukjent lokalisasjon", "Unknown site"),
    /** Whatever falls in no other group. */
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
