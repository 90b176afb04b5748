package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Whose rules a stage follows. Norway reports after UICC; they differ where a node of the trunk or a limb is involved. */
public enum Authority implements Labelled {
    /** Union for International Cancer Control. */
    UICC,
    /** American Joint Committee on Cancer. */
    AJCC;

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return Text.same(name());
    }
}
