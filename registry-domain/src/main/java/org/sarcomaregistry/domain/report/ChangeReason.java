package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Why a report is corrected or withdrawn. */
public enum ChangeReason implements Coded {
    /** The message was about another person. */
    WRONG_PATIENT,
    /** The message was of another kind than meant. */
    WRONG_FORM,
    /** An answer was wrong. */
    WRONG_CONTENT,
    /** Nothing was wrong, but more is known now. */
    MORE_INFORMATION,
    /** Another reason, in words if at all. */
    OTHER;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
