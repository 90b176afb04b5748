package org.sarcomaregistry.app.architecture.planted.application.publishing;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Mistake: today is not an argument. */
public final class LooksAtTheClock {

    /** Another day tomorrow. */
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
