package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The part of the body a site belongs to; our grouping, finer than the reporting groups. */
public enum AnatomicalGroup implements Labelled {
    /** Soft tissue of the upper limb, shoulder included. */
    EXTREMITY_UPPER("overekstremitet", "upper limb"),
    /** Soft tissue of the lower limb, hip included. */
    EXTREMITY_LOWER("underekstremitet", "lower limb"),
    /** Wall of chest, abdomen and pelvis. */
    TRUNK_WALL("trunkusvegg", "trunk wall"),
    /** Head and neck. */
    HEAD_AND_NECK("hode og hals", "head and neck"),
    /** Inside the abdomen and behind it. */
    ABDOMINAL_RETROPERITONEAL("buk og retroperitoneum", "abdomen and retroperitoneum"),
    /** Inside the chest. */
    THORACIC_VISCERAL("brystorganer", "thoracic organs"),
    /** Female genital organs. */
    GYNAECOLOGICAL("kvinnelige kjønnsorganer", "female genital organs"),
    /** Stomach and gut. */
    GASTROINTESTINAL("mage og tarm", "gastrointestinal tract"),
    /** Male genital organs, kidney and urinary tract. */
    GENITOURINARY("mannlige kjønnsorganer og urinveier", "male genital organs and urinary tract"),
    /** Skin. */
    SKIN("hud", "skin"),
    /** Breast. */
    BREAST("bryst", "breast"),
    /** Bone of a limb. */
    BONE_EXTREMITY("ben i ekstremitet", "bone of a limb"),
    /** Bone of skull, spine, chest and pelvis. */
    BONE_AXIAL("aksialt ben", "axial bone"),
    /** Brain, cord and their coverings. */
    CNS("sentralnervesystemet", "central nervous system"),
    /** Blood, marrow, spleen and lymph nodes. */
    HAEMATOLYMPHOID("blod og lymfe", "blood and lymph"),
    /** Site not known. */
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
