package org.sarcomaregistry.domain.unit;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The kind of department that reports; drafts and reminders belong to one. */
public enum Department implements Labelled {
    SURGERY("kirurgi", "surgery"),
    ONCOLOGY("onkologi", "oncology"),
    ORTHOPAEDICS("ortopedi", "orthopaedics"),
    GYNAECOLOGY("gynekologi", "gynaecology"),
    MEDICINE("indremedisin", "medicine"),
    RADIOLOGY("radiologi", "radiology"),
    PATHOLOGY("patologi", "pathology"),
    PAEDIATRICS("barnemedisin", "paediatrics"),
    GENERAL_PRACTICE("allmennpraksis", "general practice"),
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
