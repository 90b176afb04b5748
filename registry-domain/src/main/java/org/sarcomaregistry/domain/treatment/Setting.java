package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** In which situation a regimen is usual. */
public enum Setting implements Labelled {
    NEOADJUVANT("neoadjuvant", "neoadjuvant"),
    ADJUVANT("adjuvant", "adjuvant"),
    INDUCTION("induksjon", "induction"),
    CONSOLIDATION("konsolidering", "consolidation"),
    MAINTENANCE("vedlikehold", "maintenance"),
    HIGH_DOSE("høydose", "high-dose"),
    LOCOREGIONAL("lokoregional", "locoregional"),
    RELAPSE("residiv", "relapse"),
    PALLIATIVE("palliativ", "palliative"),
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
