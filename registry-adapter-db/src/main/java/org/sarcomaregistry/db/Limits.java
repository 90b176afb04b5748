package org.sarcomaregistry.db;

import java.time.Duration;

/**
 * How long the program waits for the database before it gives up, so that no thread hangs on a server that is slow or gone.
 *
 * @param statement for one statement, or one portion of a long answer
 * @param lock for a row that another transaction holds
 * @param idleInTransaction for the program itself, between two statements of one transaction; then the server ends it
 * @param silence for any sign of life on a connection; longer than a statement may take
 */
public record Limits(Duration statement, Duration lock, Duration idleInTransaction, Duration silence) {

    /** What a service runs with. */
    public static final Limits SERVICE =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(90));

    public Limits {
        if (silence.compareTo(statement) <= 0) {
            throw new IllegalArgumentException("a connection must outlive its longest statement");
        }
    }

    /**
     * The session's settings. Statements are planned anew each time: a plan that was made while a table was empty would
     * read the whole of it for every batch of an import.
     */
    String options() {
        return "-c statement_timeout=" + statement.toMillis()
                + " -c lock_timeout=" + lock.toMillis()
                + " -c idle_in_transaction_session_timeout=" + idleInTransaction.toMillis()
                + " -c plan_cache_mode=force_custom_plan";
    }
}
