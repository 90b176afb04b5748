package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Why a report is corrected or withdrawn. */
public enum ChangeReason implements Coded {
    WRONG_PATIENT,
    WRONG_FORM,
    WRONG_CONTENT,
    MORE_INFORMATION,
    OTHER;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
