package org.sarcomaregistry.app.architecture.planted.domain.unit;

/** Mistake: a value that changes. */
public final class Forgets {

    private int times;

    /** One more. */
    public int again() {
        times = times + 1;
        return times;
    }
}
