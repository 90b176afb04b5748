package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What the population register tells. */
public enum PopulationEvent implements Coded {
    RESIDENCE,
    EMIGRATED,
    IMMIGRATED,
    DEAD;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
