package org.sarcomaregistry.db.embedded;

/** The embedded server could not be unpacked, started, reached or stopped; the message says which, and what to do. */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EmbeddedPostgresException(String message) {
        super(message);
    }

    EmbeddedPostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
