package org.sarcomaregistry.app.architecture.planted.db;

import org.sarcomaregistry.app.architecture.planted.db.schema.innocent.Statements;

/** Mistake: SQL as text. */
public final class SpeaksPlainSql {

    /** Counts in words that no compiler reads. */
    public int count(Statements statements) {
        return statements.execute("select count(*) from log_entry");
    }
}
