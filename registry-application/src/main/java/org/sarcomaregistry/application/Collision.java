package org.sarcomaregistry.application;

/** Two transactions wrote under the same unique key; the loser should read again what the winner wrote. */
public final class Collision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Collision(Throwable cause) {
        super("another transaction wrote the same key", cause);
    }
}
