package org.sarcomaregistry.app.architecture.planted.db;

import java.time.Clock;

/** Mistake: a second clock. */
public final class MakesItsOwnClock {

    /** Not the program's. */
    public Clock clock() {
        return Clock.systemUTC();
    }
}
