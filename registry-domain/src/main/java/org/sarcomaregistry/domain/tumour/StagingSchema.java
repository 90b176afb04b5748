package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/**
 * The TNM chapter that a site leads to for sarcoma.
 *
 * <p>Morphology may overrule the site (GIST, desmoid, Kaposi sarcoma); that decision is not made here.
 */
public enum StagingSchema implements Labelled {
    /** Soft tissue sarcoma of trunk and extremity. */
    STS_TRUNK_EXTREMITY("bløtdelssarkom, trunkus og ekstremitet", "soft tissue sarcoma, trunk and extremity"),
    /** Soft tissue sarcoma of the retroperitoneum. */
    STS_RETROPERITONEUM("bløtdelssarkom, retroperitoneum", "soft tissue sarcoma, retroperitoneum"),
    /** Soft tissue sarcoma of head and neck. */
    STS_HEAD_NECK("bløtdelssarkom, hode og hals", "soft tissue sarcoma, head and neck"),
    /** Soft tissue sarcoma of abdominal and thoracic organs; T by spread. */
    STS_ABDOMEN_THORAX_VISCERA("bløtdelssarkom, indre organer", "soft tissue sarcoma, abdominal and thoracic viscera"),
    /** Bone sarcoma outside spine and pelvis. */
    BONE_APPENDICULAR_TRUNK_SKULL_FACE(
            "bensarkom, ekstremitet, trunkus, skalle og ansikt", "bone sarcoma, appendicular, trunk, skull and face"),
    /** Bone sarcoma of the spine; T only, no stage. */
    BONE_SPINE("bensarkom, virvelsøyle", "bone sarcoma, spine"),
    /** Bone sarcoma of the pelvis; T only, no stage. */
    BONE_PELVIS("bensarkom, bekken", "bone sarcoma, pelvis"),
    /** Uterine sarcoma. */
    CORPUS_UTERI_SARCOMA("sarkom i livmor", "uterine sarcoma"),
    /** Sarcoma of the orbit; T only, no stage. */
    ORBITAL_SARCOMA("sarkom i øyehulen", "orbital sarcoma"),
    /** No TNM applies. */
    NONE("uten TNM", "without TNM");

    private final Text label;

    StagingSchema(String nb, String en) {
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
