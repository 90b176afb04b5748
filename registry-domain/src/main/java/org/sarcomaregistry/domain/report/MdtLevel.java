package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** At which multidisciplinary meetings the patient was discussed. */
public enum MdtLevel implements Coded {
    NONE,
    LOCAL,
    REGIONAL,
    NATIONAL,
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
