package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;

/** Performance status by the World Health Organization, 0 (fully active) to 4 (completely disabled). */
public enum WhoStatus implements Coded {
    FULLY_ACTIVE("0"),
    RESTRICTED("1"),
    UP_MOST_OF_THE_DAY("2"),
    IN_BED_MOST_OF_THE_DAY("3"),
    COMPLETELY_DISABLED("4"),
    UNKNOWN("unknown");

    private final String code;

    WhoStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
