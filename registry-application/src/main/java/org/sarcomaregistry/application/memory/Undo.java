package org.sarcomaregistry.application.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what the running transaction has written. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    /** Remembers how to take back what was just written. */
    void by(Runnable step) {
        steps.push(step);
    }

    /** Takes back everything, the last first. */
    void everything() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    /** Forgets: what was written stays. */
    void nothing() {
        steps.clear();
    }
}
