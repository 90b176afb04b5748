package org.sarcomaregistry.app.architecture.planted.domain.person;

import java.util.UUID;

/** Mistake: another answer each time. */
public final class DrawsLots {

    /** Never the same. */
    public UUID id() {
        return UUID.randomUUID();
    }
}
