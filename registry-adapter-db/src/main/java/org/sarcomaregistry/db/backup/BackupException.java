package org.sarcomaregistry.db.backup;

/** A backup could not be made or restored; the message says why, and names the file that is to blame where one is. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
