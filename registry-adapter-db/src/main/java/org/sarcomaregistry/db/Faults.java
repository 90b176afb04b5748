package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Unavailable;

/** What a fault of the database means to the application. Nothing of a statement's values is repeated. */
final class Faults {

    /** A unique key that is taken, a transaction that could not be put in order with others, a deadlock. */
    private static final ImmutableSet<String> COLLISIONS = ImmutableSet.of("23505", "40001", "40P01");

    /** Values out of range, broken constraints, wrong statements: the same again would fail again. */
    private static final ImmutableSet<String> BUGS = ImmutableSet.of("22", "23", "42");

    private Faults() {}

    static RuntimeException of(SQLException fault) {
        return of(Optional.ofNullable(fault.getSQLState()).orElse(""), fault);
    }

    /** A fault that didn't come from the database is a bug, and is passed on as it is. */
    static RuntimeException of(DataAccessException fault) {
        return Optional.ofNullable(fault.getCause(SQLException.class))
                .map(cause -> of(Optional.ofNullable(cause.getSQLState()).orElse(""), fault))
                .orElse(fault);
    }

    private static RuntimeException of(String state, Exception fault) {
        if (COLLISIONS.contains(state)) {
            return new Collision(fault);
        }
        if (state.length() == 5 && BUGS.contains(state.substring(0, 2))) {
            return new IllegalStateException("the database refuses what it was given, state " + state, fault);
        }
        return new Unavailable("the database can't do it now, state " + state, fault);
    }
}
