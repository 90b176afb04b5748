package org.sarcomaregistry.app.architecture.planted.db;

/** Mistake: hides what went wrong. */
public final class CatchesEverything {

    /** Never fails. */
    public boolean run(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException hidden) {
            return false;
        }
    }
}
