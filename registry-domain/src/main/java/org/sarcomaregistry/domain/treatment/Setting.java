package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** In which situation a regimen is usual. */
public enum Setting implements Labelled {
    /** Before an operation. */
    NEOADJUVANT("neoadjuvant", "neoadjuvant"),
    /** After an operation. */
    ADJUVANT("adjuvant", "adjuvant"),
    /** First phase of a treatment in phases. */
    INDUCTION("induksjon", "induction"),
    /** Second phase, against what may be left. */
    CONSOLIDATION("konsolidering", "consolidation"),
    /** Last and longest phase, to keep what was won. */
    MAINTENANCE("vedlikehold", "maintenance"),
    /** With support of stem cells. */
    HIGH_DOSE("høydose", "high-dose"),
    /** Into the limb or the organ only. */
    LOCOREGIONAL("lokoregional", "locoregional"),
    /** After the tumour came back. */
    RELAPSE("residiv", "relapse"),
    /** To relieve or delay. */
    PALLIATIVE("palliativ", "palliative"),
    /** Through the whole body, when nothing more is stated. */
    SYSTEMIC("systemisk, uten nærmere angivelse", "systemic, not further stated");

    private final Text label;

    Setting(String nb, String en) {
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
