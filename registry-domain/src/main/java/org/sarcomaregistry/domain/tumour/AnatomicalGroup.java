package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The part of the body a site belongs to; our grouping, finer than the reporting groups. */
public enum AnatomicalGroup implements Labelled {
    EXTREMITY_UPPER("overekstremitet", "upper limb"),
    EXTREMITY_LOWER("underekstremitet", "lower limb"),
    TRUNK_WALL("trunkusvegg", "trunk wall"),
    HEAD_AND_NECK("hode og hals", "head and neck"),
    ABDOMINAL_RETROPERITONEAL("buk og retroperitoneum", "abdomen and retroperitoneum"),
    THORACIC_VISCERAL("brystorganer", "thoracic organs"),
    GYNAECOLOGICAL("kvinnelige kjønnsorganer", "female genital organs"),
    GASTROINTESTINAL("mage og tarm", "gastrointestinal tract"),
    GENITOURINARY("mannlige kjønnsorganer og urinveier", "male genital organs and urinary tract"),
    SKIN("hud", "skin"),
    BREAST("bryst", "breast"),
    BONE_EXTREMITY("ben i ekstremitet", "bone of a limb"),
    BONE_AXIAL("aksialt ben", "axial bone"),
    CNS("sentralnervesystemet", "central nervous system"),
    HAEMATOLYMPHOID("blod og lymfe", "blood and lymph"),
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    AnatomicalGroup(String nb, String en) {
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
