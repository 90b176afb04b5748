package org.sarcomaregistry.db;

/** The file with the registry's keys is missing, can't be used, or isn't this database's; the message tells which. */
public final class KeyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyFileException(String message) {
        super(message);
    }

    KeyFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
