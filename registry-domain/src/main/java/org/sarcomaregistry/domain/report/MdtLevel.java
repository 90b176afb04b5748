package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** At which multidisciplinary meetings the patient was discussed. */
public enum MdtLevel implements Coded {
    /** At no meeting; excludes the others. */
    NONE,
    /** At the hospital's own. */
    LOCAL,
    /** At that of the health region. */
    REGIONAL,
    /** At the national one. */
    NATIONAL,
    /** Not known; excludes the others. */
    UNKNOWN;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
