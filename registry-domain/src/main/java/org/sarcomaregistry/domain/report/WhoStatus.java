package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;

/** Performance status by the World Health Organization, 0 (fully active) to 4 (completely disabled). */
public enum WhoStatus implements Coded {
    /** 0: as before the disease. */
    FULLY_ACTIVE("0"),
    /** 1: no hard work, but on one's feet. */
    RESTRICTED("1"),
    /** 2: cares for oneself, can't work, up more than half of the day. */
    UP_MOST_OF_THE_DAY("2"),
    /** 3: needs some help, in bed or chair more than half of the day. */
    IN_BED_MOST_OF_THE_DAY("3"),
    /** 4: needs help with everything. */
    COMPLETELY_DISABLED("4"),
    /** Not told. */
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
