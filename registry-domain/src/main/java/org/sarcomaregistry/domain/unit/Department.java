package org.sarcomaregistry.domain.unit;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The kind of department that reports; drafts and reminders belong to one. */
public enum Department implements Labelled {
    /** General surgery and its branches. */
    SURGERY("kirurgi", "surgery"),
    /** Drugs and radiotherapy against cancer. */
    ONCOLOGY("onkologi", "oncology"),
    /** Surgery of bones and limbs. */
    ORTHOPAEDICS("ortopedi", "orthopaedics"),
    /** Female genital organs. */
    GYNAECOLOGY("gynekologi", "gynaecology"),
    /** Internal medicine. */
    MEDICINE("indremedisin", "medicine"),
    /** Imaging. */
    RADIOLOGY("radiologi", "radiology"),
    /** Laboratory of tissue and cells. */
    PATHOLOGY("patologi", "pathology"),
    /** Children. */
    PAEDIATRICS("barnemedisin", "paediatrics"),
    /** A practice outside hospitals. */
    GENERAL_PRACTICE("allmennpraksis", "general practice"),
    /** Any other department of a hospital. */
    OTHER("annen avdeling", "other department");

    private final Text label;

    Department(String nb, String en) {
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
