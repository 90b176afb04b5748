package org.sarcomaregistry.domain.consistency;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How bad it is when a rule fires, worst first. */
public enum Severity implements Coded {
    /** Cannot be true: rejects. */
    ERROR,
    /** Probably wrong, but may be kept. */
    WARNING,
    /** Rare: asks the sender to confirm, and the confirmation is kept. */
    QUERY,
    /** Worth knowing, asks for nothing. */
    INFO;

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** {@return whether the sender may confirm that it is true nevertheless} */
    public boolean isConfirmable() {
        return this == WARNING || this == QUERY;
    }
}
