package org.sarcomaregistry.app.architecture.planted.application.publishing;

import java.time.Instant;
import java.util.function.Supplier;

/** Mistake: the system's time behind a method reference. */
public final class PassesTheClockOn {

    /** Asks when it is asked. */
    public Supplier<Instant> time() {
        return Instant::now;
    }
}
