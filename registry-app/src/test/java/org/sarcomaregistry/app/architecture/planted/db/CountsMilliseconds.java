package org.sarcomaregistry.app.architecture.planted.db;

/** Mistake: the system's time in the old way. */
public final class CountsMilliseconds {

    /** Since 1970. */
    public long count() {
        return System.currentTimeMillis();
    }
}
