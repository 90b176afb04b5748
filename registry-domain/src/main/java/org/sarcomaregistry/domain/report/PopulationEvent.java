package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What the population register tells. */
public enum PopulationEvent implements Coded {
    /** Lives in a municipality. */
    RESIDENCE,
    /** Moved out of the country. */
    EMIGRATED,
    /** Moved into the country. */
    IMMIGRATED,
    /** Died; the population register tells no cause. */
    DEAD;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
