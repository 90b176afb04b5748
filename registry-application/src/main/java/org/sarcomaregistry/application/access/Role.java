package org.sarcomaregistry.application.access;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** What a person has been appointed to. */
public enum Role implements Coded {
    /** Reports for a department or practice. */
    REPORTER,
    /** Sees the figures of a unit, the cases behind them and what it lacks. */
    QUALITY_LEAD,
    /** A system that delivers evidence. */
    SOURCE,
    /** The registry's own staff: sees every unit. */
    REGISTRAR;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
