package org.sarcomaregistry.application;

/** A neighbour of the application failed; the work may be tried again later. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
